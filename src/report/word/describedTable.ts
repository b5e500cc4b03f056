import { Table, XmlAttributeComponent, XmlComponent, type ITableOptions } from "docx";

/** A table with the words that a screen reader says before it: its name and what it holds. */
export class DescribedTable extends Table {
  /** @param name a few words; @param description what the table tells, in a sentence. */
  constructor(options: ITableOptions, name: string, description: string) {
    super(options);
    // The properties are a table's first child, and these two are the last of them.
    const [properties] = this.root;
    if (!(properties instanceof XmlComponent)) return;
    properties.addChildElement(new Described("w:tblCaption", name));
    if (description !== "")
      properties.addChildElement(new Described("w:tblDescription", description));
  }
}

class Described extends XmlComponent {
  constructor(tag: string, text: string) {
    super(tag);
    this.root.push(new Value({ val: text }));
  }
}

class Value extends XmlAttributeComponent<{ readonly val: string }> {
  protected override readonly xmlKeys = { val: "w:val" };
}
