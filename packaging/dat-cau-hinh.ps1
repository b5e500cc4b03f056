# Đặt cấu hình chung của cơ quan vào score766.html và cạnh các trang trong dist. Chạy lại được, mỗi lần với một cấu hình khác.
#   powershell -ExecutionPolicy Bypass -File dat-cau-hinh.ps1 cau-hinh.json
param([string]$Config = "")
$ErrorActionPreference = "Stop"
if ($Config -eq "" -or -not (Test-Path $Config)) {
  Write-Error "Cần một tệp cấu hình. Ví dụ: dat-cau-hinh.ps1 cau-hinh.json" -ErrorAction Continue
  exit 2
}
$utf8 = New-Object System.Text.UTF8Encoding($false)
$page = Join-Path $PSScriptRoot "score766.html"
$html = [System.IO.File]::ReadAllText($page, $utf8)
$mark = '<script type="application/json" id="cau-hinh">'
$start = $html.IndexOf($mark)
if ($start -lt 0) {
  Write-Error "Không đọc được $page. Hãy giải nén lại bản phát hành." -ErrorAction Continue
  exit 3
}
$text = [System.IO.File]::ReadAllText((Resolve-Path $Config), $utf8).TrimStart([char]0xFEFF)
$isObject = $text.TrimStart().StartsWith('{')
try { $null = $text | ConvertFrom-Json } catch { $isObject = $false }
if (-not $isObject) {
  Write-Error "$Config không đúng dạng JSON." -ErrorAction Continue
  exit 2
}
# Một dòng, không có ký tự mà HTML hiểu riêng: JSON đọc \u003c như dấu nhỏ hơn.
$line = ($text -replace '[\r\n]', ' ').Replace('<', '\u003c')
$inside = $start + $mark.Length
$end = $html.IndexOf('</script>', $inside)
[System.IO.File]::WriteAllText($page, $html.Substring(0, $inside) + $line + $html.Substring($end), $utf8)

# Tệp vừa đổi có mã kiểm tra mới, để sha256sum -c vẫn đúng.
function Update-Sum([string]$Name) {
  $sums = Join-Path $PSScriptRoot "SHA256SUMS.txt"
  if (-not (Test-Path $sums)) { return }
  $sum = (Get-FileHash -Algorithm SHA256 (Join-Path $PSScriptRoot $Name)).Hash.ToLowerInvariant()
  $lines = @([System.IO.File]::ReadAllLines($sums, $utf8) | Where-Object { $_.Substring(66) -cne $Name })
  $lines += "$sum  $Name"
  [System.IO.File]::WriteAllText($sums, ($lines -join "`n") + "`n", $utf8)
}
Update-Sum "score766.html"
$dist = Join-Path $PSScriptRoot "dist"
if (Test-Path $dist) {
  [System.IO.File]::WriteAllText((Join-Path $dist "cau-hinh.json"), $text, $utf8)
  Update-Sum "dist/cau-hinh.json"
}
Write-Output "Đã đặt cấu hình vào score766.html và dist/cau-hinh.json. Mở score766.html, vào Cài đặt để xem giá trị đang dùng."
