# Ghi địa chỉ máy chủ vào manifest.xml. Chạy lại được, mỗi lần với một địa chỉ khác.
#   powershell -ExecutionPolicy Bypass -File dat-dia-chi.ps1 https://diem766.example.vn
param([string]$Address = "")
$ErrorActionPreference = "Stop"
if ($Address -cnotmatch '^https://[A-Za-z0-9]([A-Za-z0-9./:_-]*[A-Za-z0-9_-])?$') {
  Write-Error "Cần một địa chỉ https, không có dấu / ở cuối. Ví dụ: dat-dia-chi.ps1 https://diem766.example.vn" -ErrorAction Continue
  exit 2
}
$manifest = Join-Path $PSScriptRoot "dist\manifest.xml"
$utf8 = New-Object System.Text.UTF8Encoding($false)
$text = [System.IO.File]::ReadAllText($manifest, $utf8)
if ($text -notmatch '<SourceLocation DefaultValue="(https://[^"]*)/taskpane\.html"') {
  Write-Error "Không đọc được $manifest. Hãy giải nén lại bản phát hành." -ErrorAction Continue
  exit 3
}
# Chỉ tệp đang đúng mã kiểm tra mới được ghi mã mới: tệp ai đó đã sửa từ trước thì mã cũ vẫn phải chỉ ra.
$sums = Join-Path $PSScriptRoot "SHA256SUMS.txt"
$intact = @()
function Get-Sum([string]$Name) {
  (Get-FileHash -Algorithm SHA256 (Join-Path $PSScriptRoot $Name)).Hash.ToLowerInvariant()
}
if (Test-Path $sums) {
  foreach ($name in "dist/manifest.xml", "dist/functions.json", "dist/functions-en.json") {
    if ([System.IO.File]::ReadAllLines($sums, $utf8) -ccontains "$(Get-Sum $name)  $name") { $intact += $name }
    else { Write-Warning "$name đã bị sửa từ trước, khác SHA256SUMS.txt: mã cũ được giữ nguyên. Nếu không phải cơ quan sửa, hãy giải nén lại bản phát hành." }
  }
}
$before = [regex]::Escape($Matches[1])
# AppDomain là máy chủ, không kèm thư mục.
$hostPart = [regex]::Match($Address, '^https://[^/]*').Value
$text = [regex]::Replace($text, "`"$before/", { "`"$Address/" })
$text = [regex]::Replace($text, "<AppDomain>[^<]*<", { "<AppDomain>$hostPart<" })
[System.IO.File]::WriteAllText($manifest, $text, $utf8)
# Hướng dẫn của từng hàm trong ô dẫn đến huong-dan.html của chính máy chủ.
foreach ($name in "functions.json", "functions-en.json") {
  $functions = Join-Path $PSScriptRoot "dist\$name"
  $list = [regex]::Replace([System.IO.File]::ReadAllText($functions, $utf8), "`"$before/", { "`"$Address/" })
  [System.IO.File]::WriteAllText($functions, $list, $utf8)
}
foreach ($changed in $intact) {
  $lines = [System.IO.File]::ReadAllLines($sums, $utf8) | ForEach-Object {
    if ($_.Substring(66) -ceq $changed) { "$(Get-Sum $changed)  $changed" } else { $_ }
  }
  [System.IO.File]::WriteAllText($sums, ($lines -join "`n") + "`n", $utf8)
}
Write-Output "Đã ghi $Address vào $manifest. Chép thư mục dist lên máy chủ, rồi mở $Address/kiem-tra.html."
