import { drawn, withheld, type Licence } from "../licence";

export const provisional: Licence<"provisional"> = {
  about: "total",
  needs: [],
  draw: ({ period, provisional: reason }) => {
    if (period === null) return withheld("Bảng điểm không ghi kỳ báo cáo.");
    return reason === null ? withheld("Bảng điểm không ghi là tạm thời.") : drawn({ reason });
  },
};

export const undated: Licence<"undated"> = {
  about: "total",
  needs: [],
  draw: ({ board }) =>
    board.edition === "unknown" ? drawn({}) : withheld("Kỳ báo cáo đã rõ ngày."),
};

export const edition: Licence<"edition"> = {
  about: "total",
  needs: [],
  draw: ({ board, whole }) => {
    if (board.edition === "unknown") return withheld("Bảng điểm không ghi kỳ báo cáo.");
    return whole?.months.some(({ edition: of }) => of !== board.edition) === true
      ? withheld("Các tháng không cùng một cách tính điểm.")
      : drawn({ edition: board.edition });
  },
};
