import type { Head, Measure } from "./meaning";

/** Words compare without marks and numbering (`foldPlain`); the first that fits says it. */
export const measureWords: readonly (readonly [Measure, RegExp])[] = [
  [
    "maxPoints",
    /^(?:thang diem(?: toi da)?|diem toi da|diem chuan|toi da|max(?: ?score| ?points?)?|diem thang|muc toi da|so diem toi da|tong diem toi da|diem quy dinh|diem khung|khung diem)(?: (?:theo|cua|qd|quy dinh|766).*)?$/,
  ],
  [
    "rank",
    /^(?:thu tu|xep vi tri|xep hang|hang|vi tri|vi thu|xep thu|thu hang|rank|xh|xep vi thu|thu tu xep hang|vi tri xep hang)(?: chung| tong)?(?: (?:(?:cap|cua|trong|tren|toan|dia ban|trong toan|tren toan|tren dia ban) )*(?:tinh|thanh pho|tp|quoc|ca nuoc|xa))?(?: (?:(?:tren|trong|tong|tong so|so|so voi) )*(\d{1,6}) (?:don vi|xa|phuong|dac khu|dia phuong|so|tinh).*)?$/,
  ],
  [
    "target",
    /^(?:(?:diem )?(?:chi tieu|muc tieu|ke hoach)(?: (?:ubnd|tinh|thanh pho|tp|xa|phuong|cap tren|trung uong|nam|quy|thang|duoc))* (?:giao|phan dau|de ra|dat ra|phai dat|can dat)(?: .{1,20})?|(?:chi tieu|muc tieu|ke hoach) (?:nam(?: 20\d\d)?|20\d\d)|(?:diem )?(?:muc tieu|ke hoach|muc phan dau)|diem phan dau|(?:muc |diem )?yeu cau(?: toi thieu)?|(?:diem |muc )(?:san|can dat|phai dat|toi thieu))$/,
  ],
  [
    "shortfall",
    /^(?:(?:so )?diem )?(?:(?:con |bi )?(?:thieu|mat|hut)|bi tru|chua dat)(?: diem)?$|^(?:mat|thieu) diem$/,
  ],
  [
    "change",
    /^delta$|tang giam|chenh lech|so voi|(?:^|(?<!(?:^| )(?:ho|chi)) )so (?:t|thang |quy |nam )\d|^so sanh(?: ky truoc| thang truoc| cung ky)?(?: [+])?$|bien dong|thay doi|^% (?:so|dat|hoan thanh|thuc hien) (?:kh|ke hoach|chi tieu|muc tieu)$|^[+]? ?tang$|^giam$/,
  ],
  [
    "percent",
    /^(?:ty|ti) le(?: (?:%|dat|dat duoc|diem|hoan thanh|phan tram|thuc hien|(?:so voi|tren) (?:diem )?toi da))*$|^% ?(?:dat|diem)?$|^phan tram$|^tl(?: %)?$|^percent$|^ratio$|^dat %$|^muc do hoan thanh$|^ket qua ty le$|^ket qua %$/,
  ],
  ["grade", /^(?:xep loai|loai|phan loai|muc xep loai|danh gia xep loai|grade)$/],
  [
    "points",
    /^diem(?: (?:so|dat|duoc|dat duoc|dat toi da|trong ky|thuc te|danh gia|duoc tham dinh|tham dinh|phe duyet|duoc phe duyet|duyet|duoc duyet|cong bo|chinh thuc|tu danh gia|tu cham|cuoi cung|ky nay|thuc hien|nhom|(?:cac )?(?:chi so|tieu chi|chi tieu)(?: thanh phan)?|thanh phan|cua (?:don vi|xa|phuong|dac khu|ubnd|dia phuong|co quan)|(?:tren )?cong (?:dvcqg|dvc(?: quoc gia)?|dich vu cong(?: quoc gia)?|quoc gia)|tren cong|(?:do )?(?:tinh|cap tren|hoi dong|to cong tac|he thong|so [a-z]+(?: [a-z]+)?|(?:vp|van phong) ubnd(?: tinh)?)(?= (?:cham|danh gia|tham dinh|xac nhan|cong nhan|ghi nhan))|cham|xac nhan|duoc xac nhan|cong nhan|duoc cong nhan|ghi nhan|duoc ghi nhan))*(?: (?:tren )?(?:diem|so diem) (?:toi da|chuan))?$|^so diem(?: dat duoc)?$|^score$|^points?$|^gia tri$|^value$|^ket qua diem$/,
  ],
  [
    "points",
    /^(?:(?:don vi|xa|phuong|co quan) )?tu (?:danh gia|cham)(?: diem)?$|^(?:(?:ket qua|tinh|hoi dong|to) )?(?:tham dinh|cham diem)$/,
  ],
  ["points", /^ket qua(?: (?:dat duoc|danh gia|thuc hien|diem|nhom))*$|^thuc hien$|^dat duoc$/],
  [
    "numerator",
    /^(?:tu so|tu|numerator|so luong|so luong dat)$|^so(?: luong)?(?: (?:ho so|hs))? ?(?:dat|dung han|da .*)$|^(?:sl|sl dat|dat)$|^(?:dung|truoc|trong) han(?: .*)?$/,
  ],
  [
    "denominator",
    /^(?:mau so|mau|ms|denominator|tong so|tong so (?:ho so|hs|tthc|luong)(?: .*)?)$|^so(?: luong)? (?:ho so|hs)$|^(?:so(?: luong)? (?:ho so|hs) |hs )?(?:phai .*|(?:da )?tiep nhan|den han)$/,
  ],
  [
    "note",
    /^(?:don vi|co quan|bo phan|phong|can bo|nguoi|cong chuc)(?: .*)? (?:phu trach|chu tri|phoi hop|thuc hien|dau moi|theo doi|tham muu|khac phuc|chiu trach nhiem)$|^(?:phu trach|chu tri|phoi hop|dau moi|thoi han|han|han hoan thanh)$|^ghi chu.*|^nguyen nhan.*|^giai phap.*|^nhan xet.*|^danh gia$|^dat khong dat$|^y kien.*|^ly do.*|^note.*|^he so(?: .*)?$/,
  ],
];

/** @example universeIn("vi tri xep hang toan tinh 114 xa phuong") // 114 */
export function universeIn(plain: string): number | null {
  const rank = measureWords.find(([measure]) => measure === "rank")?.[1];
  const count = rank?.exec(plain)?.[1];
  return count === undefined ? null : Number(count);
}

export const headWords: readonly (readonly [Head, RegExp])[] = [
  ["ordinal", /^(?:tt|stt|so tt|so thu tu|no|row ?stt)$/],
  [
    "code",
    /^(?:ma|ma (?:so|chi so|co ?quan|dinh danh|don vi|nhom|tieu chi)|id(?: .*)?|code|ky hieu|cap|cap ?don ?vi ?id|loai (?:co ?quan|don vi)|id ?co ?quan)$/,
  ],
  [
    "unit",
    /^(?:ten )?(?:don vi(?! (?:tinh|(?:.* )?(?:phu trach|chu tri|phoi hop|thuc hien|dau moi|theo doi|tham muu|khac phuc|chiu trach nhiem)$)).*|xa(?: phuong.*)?|phuong(?: xa.*)?|(?:xa|phuong) (?:cu|moi(?: .*)?|(?:truoc|sau) (?:khi )?(?:sap (?:nhap|xep)|hop nhat).*)|(?:cac )?so (?:ban )?nganh(?: (?:(?:cap )?tinh|thanh pho|tp|(?:dia phuong|don vi|ubnd|va ).*))?|dia phuong.*|co quan(?! (?:.* )?(?:phu trach|chu tri|phoi hop|thuc hien|dau moi|theo doi|tham muu|khac phuc|chiu trach nhiem)$).*|tinh(?: thanh.*| tp.*)?|(?:thanh pho|tp)(?: truc thuoc.*)?|ubnd(?: (?:xa phuong|cap).*)?)$|^ten(?: ?co ?quan)?$|^unit$|^department ?name$|^nhan hang$/,
  ],
  [
    "period",
    /^(?:ky|ky (?:bao cao|danh gia|du lieu|hien tai)|thang|ngay|tuan|quy|nam|thoi (?:diem|gian|ky)|(?:thang|tuan|nam|quy) bao cao|(?:thang|quy|tuan)(?: (?:thang|quy|nam))+|ky so lieu|thoi gian danh gia|(?:ngay|thoi diem) chot(?: so lieu)?|period|date|ngay so lieu|month|quarter|year)$/,
  ],
  ["indicator", /^(?!diem ).*thanh phan/],
  [
    "group",
    /^(?:(?:cac |ten |bo )?(?:nhom )?(?:chi so|chi tieu|tieu chi)(?: .*)?|noi dung.*|nhom|ten nhom.*|thuoc tinh|attribute|name|metric|linh vuc danh gia)$/,
  ],
];

export const totalWords =
  /^(?:tong|tong (?:hop|cong|chung)|tong (?:so )?diem.{0,28}|tong cong (?:diem|toan .*)|cong|diem tong(?: hop| cong)?|total(?: ?score)?|tong ?score)$/;
export const sumWords =
  /^(?:tong cuoi(?: cung)?|grand total|(?:cong|tong(?: cong| diem)?) (?:(?:cum|khoi|nhom|khu vuc|vung|cac|toan|trang)(?: .*)?|muc (?:[a-h]|[ivx]+|\d+)|[a-h]|i{1,3}|iv|vi?)|(?:(?:cong|luy ke|so) )?(?:(?:tu )?trang truoc )?(?:mang|chuyen) sang(?: trang.*)?|toan (?:tinh|thanh pho|tp|huyen|quan|xa|nganh|khoi|quoc))$/;
/** Headings of parts of a league: their figures belong to several units together. */
export const clusterWords =
  /^(?:cum|khoi|khu vuc|vung)(?: thi dua)?(?: so)? (?:\d+|[ivx]+|xa|phuong|cac|mien|dong bang|trung du|do thi|nong thon)(?: .*)?$/;
export const benchmarkWords =
  /^(?:(?:muc )?(?:binh quan|trung binh).*|(?:diem )?tb(?: (?:\d{1,2} )?(?:toan|cac|chung|cua|tinh|thanh pho|tp|xa|phuong|cum|khoi|he thong|quy|thang|nam|ky).*)?|diem (?:binh quan|trung binh).*|(?:diem )?(?:cua )?(?:don vi )?(?:cao|thap) nhat.*|diem (?:cua )?don vi (?:cao|thap|dan dau|dung dau|dung thu nhat|hang nhat).*|(?:don vi|xa|phuong)(?: (?:xa|phuong))? (?:dan dau|dung dau|(?:co )?(?:diem |ket qua )?(?:cao|thap) nhat).*|bq(?: .*)?|ca nuoc|toan quoc|min|do lech chuan|phuong sai|trung vi)$/;
export const adjustmentWords =
  /^(?:diem )?(?:cong|tru|thuong|phat)(?: them| diem)?(?: (?:ho so|do|vi|khac|sang kien|qua han|cham).*)?$|^diem (?:cong(?! (?:dvc|dich vu|quoc gia|khai|bo))|tru|thuong|phat)(?: .*)?$/;

/** Headings of what units lie in; alone they head units of their own. */
export const regionHeadWords =
  /^(?:ten )?(?:(?:tinh|tp|thanh pho|thi xa|huyen|quan|thi|khu vuc|vung|mien|cum|khoi|dia ban)(?: |$))+(?:thi dua|cu|cap tinh|truc thuoc(?: trung uong| tw)?|hanh chinh)?$/;
/** Headings of a unit's kind, over "Xã", "Phường", "Đặc khu". */
export const unitKindWords = /^(?:xa|phuong|dac khu|thi tran)$/;

/** "Số hồ sơ trễ hạn", "Tổng số TTHC công khai": what is counted, as the numerators of indicators are. */
export const countWords =
  /^(?:(?:tong )?so|tong) (?:luong |luot )?(?:ho so|hs|thu tuc|tthc|giao dich|luot|phieu|dich vu|pakn|phan anh|ban|tai khoan|nguoi)(?!\p{L})/u;

/** "Cộng nhóm 1", "Tổng điểm nhóm II": of one group. */
export const groupSumWords =
  /^(?:cong|tong(?: cong| diem)?) (?:(?:nhom|muc|phan)(?: |$)|(?:[a-h]|i{1,3}|iv|vi?)$)/u;
/** What days beside the scores are for, where their heading says so. */
export const otherDateWords =
  /(?<!\p{L})(?:cap nhat|hoan thanh|khac phuc|xu ly|thuc hien|tra|han|het han|thoi han|nop|gui|lap|tao|ban hanh|trinh|duyet|kiem tra|ghi nhan|nhap|sua|du kien|tiep nhan|hen|den han)(?!\p{L})/u;

/** Words of a group's field: the printed maximum decides whether the group is meant, or a part of it. */
export const fieldWords = [
  ["digitization", /so hoa|ket qua dien tu|tai su dung|dan cu|ban sao dien tu|kho du lieu/],
  ["onlinePayment", /thanh toan|nghia vu tai chinh/],
  ["satisfaction", /hai long|phan anh|pakn|kien nghi/],
  ["onlineServices", /truc tuyen|dvctt|toan trinh|mot phan/],
  ["transparency", /cong khai|cong bo|dong bo/],
  ["timeliness", /tien do|dung han|qua han|tinh hinh giai quyet|thoi gian giai quyet/],
] as const;
