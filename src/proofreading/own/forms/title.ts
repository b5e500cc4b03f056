import { total, league, type OwnForm } from "./form";

/** What a document is about. */
export const titleForms: readonly OwnForm[] = [
  ...["", " <period>"].flatMap((when) =>
    [
      ["", false],
      [" \\(số liệu tạm thời\\)", true],
    ].flatMap(([open, provisional]) => {
      const rest = `${when}${String(open)} theo Quyết định số <law>`;
      const implied = { provisional: provisional === true };
      return [
        total("title", `kết quả thực hiện <set766>${rest}`, implied),
        league("leagueTitle", `tổng hợp kết quả thực hiện <set766> của các đơn vị${rest}`, implied),
      ];
    })
  ),
];
