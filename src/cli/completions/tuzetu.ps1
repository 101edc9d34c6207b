# Completion of tuzetu for PowerShell. The program itself says what may stand under the cursor.
Register-ArgumentCompleter -Native -CommandName tuzetu -ScriptBlock {
    param($current, $line, $cursor)
    $words = @($line.CommandElements |
        Where-Object { $_.Extent.EndOffset -le $cursor } |
        ForEach-Object { $_.Extent.Text.Trim('"', "'") })
    # An empty word at the end is not passed on; the program knows it by its count.
    $at = if ($current -eq '') { $words.Count } else { $words.Count - 1 }
    & $words[0] complete $at '--' @words 2>$null | ForEach-Object {
        $value, $help = $_ -split "`t", 2
        if (-not $help) { $help = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $help)
    }
}
