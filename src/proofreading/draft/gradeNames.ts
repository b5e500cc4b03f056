/** Grades as offices name them. */
export const gradeNames = [
  "Hoàn thành xuất sắc",
  "Xuất sắc",
  "Tốt",
  "Khá",
  "Trung bình",
  "Yếu",
  "Kém",
] as const;
