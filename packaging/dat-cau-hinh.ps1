# Đặt cấu hình chung của cơ quan vào score766.html và cạnh các trang trong dist. Chạy lại được, mỗi lần với một cấu hình khác.
#   powershell -ExecutionPolicy Bypass -File dat-cau-hinh.ps1 cau-hinh.json
param([string]$Config = "")
$ErrorActionPreference = "Stop"
if ($Config -eq "" -or -not (Test-Path $Config)) {
  Write-Error "Cần một tệp cấu hình. Ví dụ: dat-cau-hinh.ps1 cau-hinh.json"
  exit 2
}
$utf8 = New-Object System.Text.UTF8Encoding($false)
$text = [System.IO.File]::ReadAllText((Resolve-Path $Config), $utf8)
try { $null = $text | ConvertFrom-Json } catch {
  Write-Error "$Config không đúng dạng JSON."
  exit 2
}
# Một dòng, không có ký tự mà HTML hiểu riêng: JSON đọc \u003c như dấu nhỏ hơn.
$line = ($text.TrimStart([char]0xFEFF) -replace '\s*\r?\n\s*', ' ').Trim().Replace('<', '\u003c')
$page = Join-Path $PSScriptRoot "score766.html"
$html = [System.IO.File]::ReadAllText($page, $utf8)
$mark = '<script type="application/json" id="cau-hinh">'
$start = $html.IndexOf($mark)
if ($start -lt 0) {
  Write-Error "Không đọc được $page. Hãy giải nén lại bản phát hành."
  exit 3
}
$inside = $start + $mark.Length
$end = $html.IndexOf('</script>', $inside)
[System.IO.File]::WriteAllText($page, $html.Substring(0, $inside) + $line + $html.Substring($end), $utf8)
$dist = Join-Path $PSScriptRoot "dist"
if (Test-Path $dist) { Copy-Item $Config (Join-Path $dist "cau-hinh.json") }
Write-Output "Đã đặt cấu hình vào score766.html và dist/cau-hinh.json. Mở score766.html, vào Cài đặt để xem giá trị đang dùng."
