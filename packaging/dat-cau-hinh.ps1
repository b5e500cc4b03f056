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
# Chỉ trang đang đúng mã kiểm tra mới được ghi mã mới: trang ai đó đã sửa từ trước thì mã cũ vẫn phải chỉ ra.
$sums = Join-Path $PSScriptRoot "SHA256SUMS.txt"
function Get-Sum([string]$Name) {
  (Get-FileHash -Algorithm SHA256 (Join-Path $PSScriptRoot $Name)).Hash.ToLowerInvariant()
}
$intact = (Test-Path $sums) -and ([System.IO.File]::ReadAllLines($sums, $utf8) -ccontains "$(Get-Sum 'score766.html')  score766.html")
if ((Test-Path $sums) -and -not $intact) {
  Write-Warning "score766.html đã bị sửa từ trước, khác SHA256SUMS.txt: mã cũ được giữ nguyên. Nếu không phải cơ quan sửa, hãy giải nén lại bản phát hành."
}
# Một dòng, không có ký tự mà HTML hiểu riêng: JSON đọc \u003c như dấu nhỏ hơn.
$line = ($text -replace '[\r\n]', ' ').Replace('<', '\u003c')
$inside = $start + $mark.Length
$end = $html.IndexOf('</script>', $inside)
[System.IO.File]::WriteAllText($page, $html.Substring(0, $inside) + $line + $html.Substring($end), $utf8)

function Update-Sum([string]$Name) {
  if (-not (Test-Path $sums)) { return }
  $lines = @([System.IO.File]::ReadAllLines($sums, $utf8) | Where-Object { $_.Substring(66) -cne $Name })
  $lines += "$(Get-Sum $Name)  $Name"
  [System.IO.File]::WriteAllText($sums, ($lines -join "`n") + "`n", $utf8)
}
if ($intact) { Update-Sum "score766.html" }
$dist = Join-Path $PSScriptRoot "dist"
if (Test-Path $dist) {
  [System.IO.File]::WriteAllText((Join-Path $dist "cau-hinh.json"), $text, $utf8)
  Update-Sum "dist/cau-hinh.json"
}
Write-Output "Đã đặt cấu hình vào score766.html và dist/cau-hinh.json. Mở score766.html, vào Cài đặt để xem giá trị đang dùng."
