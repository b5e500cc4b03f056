/** Words about the version of the program and newer ones. */
export const update = {
  version: (version: string) => `Score766, phiên bản ${version}`,
  guide: "Hướng dẫn sử dụng",
  offered: "Đã có bản mới của Score766.",
  use: "Dùng bản mới",
  later: "Để sau",
  question: "Kết quả trong tệp này chưa được lưu, dùng bản mới thì sẽ mất. Vẫn dùng bản mới?",
  stay: "Ở lại để lưu",
  leave: "Bỏ kết quả, dùng bản mới",
  /** Excel keeps one page for all its windows: closing the pane alone leaves the old one running. */
  inExcel: (version: string, current: string) =>
    `Máy chủ của cơ quan đã có bản ${version} của Score766, ngăn này là bản ${current}. Muốn dùng bản đó, hãy lưu tệp, ` +
    `đóng mọi cửa sổ Excel rồi mở lại.`,
} as const;
