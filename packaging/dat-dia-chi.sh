#!/bin/sh
# Ghi địa chỉ máy chủ vào manifest.xml. Chạy lại được, mỗi lần với một địa chỉ khác.
#   sh dat-dia-chi.sh https://diem766.example.vn
#   sh dat-dia-chi.sh https://mot-cua.example.vn/score766
set -eu
cd "$(dirname "$0")"
address=${1:-}
case "$address" in
  https://*[!A-Za-z0-9./:_-]* | https://[!A-Za-z0-9]* | https://*[./:]) right=no ;;
  https://?*) right=yes ;;
  *) right=no ;;
esac
if [ "$right" = no ]; then
  echo "Cần một địa chỉ https, không có dấu / ở cuối. Ví dụ: sh dat-dia-chi.sh https://diem766.example.vn" >&2
  exit 2
fi
manifest=dist/manifest.xml
before=$(sed -n 's|.*<SourceLocation DefaultValue="\(https://[^"]*\)/taskpane\.html".*|\1|p' "$manifest" | head -1)
if [ -z "$before" ]; then
  echo "Không đọc được $manifest. Hãy giải nén lại bản phát hành." >&2
  exit 3
fi
functions=dist/functions.json
english=dist/functions-en.json
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
# Chỉ tệp đang đúng mã kiểm tra mới được ghi mã mới: tệp ai đó đã sửa từ trước thì sha256sum -c vẫn phải chỉ ra.
intact=
for file in "$manifest" "$functions" "$english"; do
  [ -f SHA256SUMS.txt ] && [ -n "$(sum_of "$file")" ] || break
  if grep -qxF "$(sum_of "$file")  $file" SHA256SUMS.txt; then
    intact="$intact $file"
  else
    echo "$file đã bị sửa từ trước, khác SHA256SUMS.txt: mã cũ được giữ nguyên. Nếu không phải cơ quan sửa, hãy giải nén lại bản phát hành." >&2
  fi
done
# Dấu chấm trong địa chỉ cũ là dấu chấm, không phải mọi ký tự.
quoted=$(printf '%s' "$before" | sed 's/\./\\./g')
# AppDomain là máy chủ, không kèm thư mục.
host=$(printf '%s' "$address" | sed 's|^\(https://[^/]*\).*|\1|')
sed "s|\"$quoted/|\"$address/|g; s|<AppDomain>[^<]*<|<AppDomain>$host<|" "$manifest" >"$manifest.moi"
mv "$manifest.moi" "$manifest"
# Hướng dẫn của từng hàm trong ô dẫn đến huong-dan.html của chính máy chủ.
for list in "$functions" "$english"; do
  sed "s|\"$quoted/|\"$address/|g" "$list" >"$list.moi"
  mv "$list.moi" "$list"
done
for changed in $intact; do
  awk -v name="$changed" -v sum="$(sum_of "$changed")" '
    substr($0, 67) == name { print sum "  " name; next }
    { print }
  ' SHA256SUMS.txt >SHA256SUMS.txt.moi
  mv SHA256SUMS.txt.moi SHA256SUMS.txt
done
echo "Đã ghi $address vào $manifest. Chép thư mục dist lên máy chủ, rồi mở $address/kiem-tra.html."
