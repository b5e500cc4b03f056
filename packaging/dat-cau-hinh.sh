#!/bin/sh
# Đặt cấu hình chung của cơ quan vào score766.html và cạnh các trang trong dist. Chạy lại được, mỗi lần với một cấu hình khác.
#   sh dat-cau-hinh.sh cau-hinh.json
set -eu
# Tính theo byte: dấu đầu tệp (BOM) và chữ Việt như nhau trên mọi máy.
export LC_ALL=C
config=${1:-}
if [ -z "$config" ] || [ ! -f "$config" ]; then
  echo "Cần một tệp cấu hình. Ví dụ: sh dat-cau-hinh.sh cau-hinh.json" >&2
  exit 2
fi
folder=$(dirname "$0")
page=$folder/score766.html
mark='<script type="application/json" id="cau-hinh">'
if ! grep -q "^ *$mark" "$page"; then
  echo "Không đọc được $page. Hãy giải nén lại bản phát hành." >&2
  exit 3
fi
# Nội dung tệp, không có dấu đầu tệp; không phải JSON thì dừng.
text=$(awk '
  { s = s $0 "\n" }
  END {
    sub(/^\357\273\277/, "", s)
    printf "%s", s
    i = 1; skip()
    if (substr(s, i, 1) != "{") wrong()
    value(); skip()
    if (i <= length(s)) wrong()
  }
  function wrong() { exit 1 }
  function skip() { while (substr(s, i, 1) ~ /[ \t\r\n]/) i++ }
  function take(pattern) { if (!match(substr(s, i), pattern)) wrong(); i += RLENGTH }
  function value() {
    skip()
    if (substr(s, i, 1) == "{") many("}")
    else if (substr(s, i, 1) == "[") many("]")
    else if (substr(s, i, 1) == "\"") take("^\"([^\"\\\\[:cntrl:]]|\\\\[\"\\\\/bfnrtu])*\"")
    else take("^(-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][-+]?[0-9]+)?|true|false|null)")
  }
  function many(close_sign,   key) {
    i++; skip()
    if (substr(s, i, 1) == close_sign) { i++; return }
    while (1) {
      skip()
      if (close_sign == "}") {
        if (substr(s, i, 1) != "\"") wrong()
        value(); skip()
        if (substr(s, i, 1) != ":") wrong()
        i++
      }
      value(); skip()
      if (substr(s, i, 1) == close_sign) { i++; return }
      if (substr(s, i, 1) != ",") wrong()
      i++
    }
  }
' "$config") || {
  echo "$config không đúng dạng JSON." >&2
  exit 2
}
sums=$folder/SHA256SUMS.txt
# Mã kiểm tra của một tệp; rỗng khi máy không có lệnh tính.
sum_of() {
  sum=
  if command -v sha256sum >/dev/null; then
    sum=$(sha256sum "$1")
  elif command -v shasum >/dev/null; then
    sum=$(shasum -a 256 "$1")
  fi
  printf '%s' "${sum%% *}"
}
# Chỉ trang đang đúng mã kiểm tra mới được ghi mã mới: trang ai đó đã sửa từ trước thì sha256sum -c vẫn phải chỉ ra.
intact=yes
if [ -f "$sums" ] && ! grep -qxF "$(sum_of "$page")  score766.html" "$sums"; then
  intact=no
  if [ -n "$(sum_of "$page")" ]; then
    echo "score766.html đã bị sửa từ trước, khác SHA256SUMS.txt: mã cũ được giữ nguyên. Nếu không phải cơ quan sửa, hãy giải nén lại bản phát hành." >&2
  fi
fi
# Một dòng, không có ký tự mà HTML hiểu riêng: JSON đọc \u003c như dấu nhỏ hơn.
line=$(printf '%s' "$text" | tr '\r\n' '  ' | sed 's/</\\u003c/g')
config_text=$line awk -v mark="$mark" '
  index($0, mark) && !done { print "    " mark ENVIRON["config_text"] "</script>"; done = 1; next }
  { print }
' "$page" >"$page.moi"
mv "$page.moi" "$page"

renew_sum() {
  sum=$(sum_of "$folder/$1")
  if [ ! -f "$sums" ] || [ -z "$sum" ]; then return 0; fi
  awk -v name="$1" -v sum="$sum" '
    substr($0, 67) == name { if (!done) print sum "  " name; done = 1; next }
    { print }
    END { if (!done) print sum "  " name }
  ' "$sums" >"$sums.moi"
  mv "$sums.moi" "$sums"
}
if [ $intact = yes ]; then renew_sum score766.html; fi
if [ -d "$folder/dist" ]; then
  printf '%s\n' "$text" >"$folder/dist/cau-hinh.json"
  renew_sum dist/cau-hinh.json
fi
echo "Đã đặt cấu hình vào score766.html và dist/cau-hinh.json. Mở score766.html, vào Cài đặt để xem giá trị đang dùng."
