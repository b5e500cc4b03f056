import { foldPlain } from "./fold";

/** The 34 provinces and cities since 1/7/2025 (Resolution 202/2025/QH15), as lists print them without a prefix. */
const names =
  "Tuyên Quang, Lào Cai, Thái Nguyên, Phú Thọ, Bắc Ninh, Hưng Yên, Hải Phòng, Ninh Bình, Quảng Trị, Đà Nẵng, Quảng Ngãi, Gia Lai, Khánh Hòa, Lâm Đồng, Đắk Lắk, Hồ Chí Minh, Đồng Nai, Tây Ninh, Cần Thơ, Vĩnh Long, Đồng Tháp, Cà Mau, An Giang, Hà Nội, Huế, Lai Châu, Điện Biên, Sơn La, Lạng Sơn, Quảng Ninh, Thanh Hóa, Nghệ An, Hà Tĩnh, Cao Bằng";

const known: ReadonlySet<string> = new Set(
  [...names.split(", "), "TP HCM", "TPHCM", "Thừa Thiên Huế"].map(foldPlain)
);

/** Whether a name without a prefix is a province's. @example isProvince("Quảng Ninh") // true */
export function isProvince(name: string): boolean {
  return known.has(foldPlain(name));
}

const cities: ReadonlySet<string> = new Set(
  ["Hà Nội", "Huế", "Hải Phòng", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ"].map(foldPlain)
);

/** Those of them that are cities, "thành phố" before their name. @example isCity("Huế") // true */
export function isCity(name: string): boolean {
  return cities.has(foldPlain(name));
}
