/** Names of the Decision's groups, short: the same in every language of the pane, since reports are written with them. */
export const groupNames = {
  transparency: "Công khai, minh bạch",
  timeliness: "Tiến độ giải quyết",
  onlineServices: "Dịch vụ công trực tuyến",
  onlinePayment: "Thanh toán trực tuyến",
  satisfaction: "Mức độ hài lòng",
  digitization: "Số hóa hồ sơ",
  onlineService22: "Cung cấp dịch vụ trực tuyến (nhóm 22 điểm)",
} as const;
