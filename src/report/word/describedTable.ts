import { Table, type IContext, type ITableOptions, type IXmlableObject } from "docx";

/** A table with the words that a screen reader says before it: its name and what it holds. */
export class DescribedTable extends Table {
  /** @param tableName a few words; @param description what the table tells, in a sentence; empty for a layout table. */
  constructor(
    options: ITableOptions,
    private readonly tableName: string,
    private readonly description: string
  ) {
    super(options);
  }

  /** The library knows no such properties; they are the last of a table's (ECMA-376 part 1, 17.4.59). */
  override prepForXml(context: IContext): IXmlableObject | undefined {
    const made = super.prepForXml(context);
    const properties = firstChild(firstChild(made, "w:tbl"), "w:tblPr");
    if (!Array.isArray(properties)) throw new Error("A table without properties.");
    properties.push(valued("w:tblCaption", this.tableName));
    if (this.description !== "") properties.push(valued("w:tblDescription", this.description));
    return made;
  }
}

/** What stands under a name, in an element or in the first child that bears it. */
function firstChild(node: unknown, name: string): unknown {
  const nodes: readonly unknown[] = Array.isArray(node) ? node : [node];
  for (const each of nodes) {
    if (typeof each === "object" && each !== null && name in each)
      return Object.entries(each).find(([key]) => key === name)?.[1];
  }
  return undefined;
}

function valued(name: string, value: string): IXmlableObject {
  return { [name]: { _attr: { "w:val": value } } };
}
