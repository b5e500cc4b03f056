import { HostObject, invalidArgument, itemAlreadyExists } from "../protocol/hostObject";
import type { HostComment } from "../workbook/HostWorkbook";
import type { ExcelTree } from "./ExcelTree";

/** Comments of the whole workbook; one thread a cell. */
export function commentCollection(tree: ExcelTree): HostObject {
  const { comments } = tree.workbook;
  const find = (key: unknown): HostObject | null => {
    const found = comments.find(({ id }) => id === String(key));
    return found === undefined ? null : comment(found, tree);
  };
  return new HostObject({
    type: "CommentCollection",
    items: () => comments.map((each) => comment(each, tree)),
    item: find,
    methods: {
      GetCount: () => comments.length,
      Add: (where, content) => {
        const range = where instanceof HostObject ? tree.stateOf(where) : null;
        if (range === null || typeof content !== "string")
          throw invalidArgument("CommentCollection.add");
        range.guardProtection("CommentCollection.add");
        const { sheet, area } = range;
        const [row, column] = [area.top, area.left];
        if (
          comments.some(
            (each) => each.sheet === sheet && each.row === row && each.column === column
          )
        )
          throw itemAlreadyExists("CommentCollection.add");
        const added = { id: tree.workbook.newId(), sheet, row, column, content, replies: [] };
        comments.push(added);
        return comment(added, tree);
      },
    },
  });
}

function comment(state: HostComment, tree: ExcelTree): HostObject {
  const { comments } = tree.workbook;
  return new HostObject({
    type: "Comment",
    id: state.id,
    scalars: {
      Id: { read: () => state.id },
      Content: {
        read: () => state.content,
        write: (value) => {
          state.content = String(value);
        },
      },
    },
    children: {
      Replies: () =>
        new HostObject({
          type: "CommentReplyCollection",
          items: () => [],
          methods: { GetCount: () => state.replies.length },
        }),
    },
    methods: {
      GetLocation: () => {
        const { sheet, row, column } = state;
        const area = { top: row, left: column, bottom: row, right: column };
        return tree.range(sheet, area, "Comment.getLocation");
      },
      Delete: () => {
        comments.splice(comments.indexOf(state), 1);
      },
    },
  });
}
