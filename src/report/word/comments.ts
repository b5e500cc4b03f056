import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  TextRun,
  type ICommentOptions,
  type ParagraphChild,
} from "docx";
import { paragraphStyle } from "./styles";
import { styled, words } from "./text";

const author = "Score766";

/**
 * Word comments on what nobody has confirmed: who signs sees them in the margin, and all are taken out at once
 * (*Xem lại, Xóa tất cả ghi chú*) without touching a word of the text.
 */
export class Comments {
  private readonly made: ICommentOptions[] = [];

  /** @param because what in the figures made the program offer the text; null where nothing is known. */
  around(children: readonly ParagraphChild[], because: string | null): readonly ParagraphChild[] {
    const id = this.made.length;
    this.made.push({
      id,
      author,
      initials: "S",
      children: [styled(paragraphStyle.comment, [words(commentText(because))])],
    });
    return [
      new CommentRangeStart(id),
      ...children,
      new CommentRangeEnd(id),
      new TextRun({ children: [new CommentReference(id)] }),
    ];
  }

  get all(): readonly ICommentOptions[] {
    return this.made;
  }
}

/** @example commentText("Nhóm Số hóa hồ sơ thiếu 0,59 điểm.") */
export function commentText(because: string | null): string {
  const why = because === null ? "" : ` Gợi ý vì: ${because}`;
  return `Cần xác nhận: nội dung do chương trình gợi ý.${why} Giữ nếu đúng thực tế, sửa hoặc xóa nếu không đúng, rồi xóa ghi chú này.`;
}
