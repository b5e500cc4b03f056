// Words that forms of several subjects share. `<field>` is heard by the type its name has (`fieldTypes.ts`).
export const printed = { source: "printed" } as const;
export const bands = { source: "bands" } as const;
export const published = { basis: "published" } as const;
export const counted = { basis: "computed" } as const;
export const score = "<points>/<max> điểm";
export const ofLoss = "tổng số điểm thiếu";
export const portal = "Cổng Dịch vụ công quốc gia";
export const negative = "ghi số âm \\(-<below> điểm\\), ngoài thang điểm";
export const notTold = "; chưa phân tích số điểm thiếu";
