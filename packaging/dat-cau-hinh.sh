#!/bin/sh
# Đặt cấu hình chung của cơ quan vào score766.html và cạnh các trang trong dist. Chạy lại được, mỗi lần với một cấu hình khác.
#   sh dat-cau-hinh.sh cau-hinh.json
set -eu
config=${1:-}
if [ -z "$config" ] || [ ! -f "$config" ]; then
  echo "Cần một tệp cấu hình. Ví dụ: sh dat-cau-hinh.sh cau-hinh.json" >&2
  exit 2
fi
# Một dòng, không có ký tự mà HTML hiểu riêng: JSON đọc \u003c như dấu nhỏ hơn.
text=$(sed '1s/^\xEF\xBB\xBF//' "$config" | tr '\r\n' '  ' | sed 's/</\\u003c/g')
case "$text" in
  *'{'*'}'*) ;;
  *)
    echo "$config không phải tệp cấu hình dạng JSON." >&2
    exit 2
    ;;
esac
folder=$(dirname "$0")
page=$folder/score766.html
mark='<script type="application/json" id="cau-hinh">'
if ! grep -q "^ *$mark" "$page"; then
  echo "Không đọc được $page. Hãy giải nén lại bản phát hành." >&2
  exit 3
fi
config_text=$text awk -v mark="$mark" '
  index($0, mark) && !done { print "    " mark ENVIRON["config_text"] "</script>"; done = 1; next }
  { print }
' "$page" >"$page.moi"
mv "$page.moi" "$page"
if [ -d "$folder/dist" ]; then cp "$config" "$folder/dist/cau-hinh.json"; fi
echo "Đã đặt cấu hình vào score766.html và dist/cau-hinh.json. Mở score766.html, vào Cài đặt để xem giá trị đang dùng."
