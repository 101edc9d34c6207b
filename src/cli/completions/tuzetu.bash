# Completion of tuzetu for bash. The program itself says what may stand under the cursor.
_tuzetu() {
    # Bash cuts words at `@`, `:` and `=`; here they are whole again, up to the cursor.
    local rest=${COMP_LINE:0:COMP_POINT} part last
    local -a words=()
    for part in "${COMP_WORDS[@]:0:COMP_CWORD}"; do
        if [[ ${#words[@]} -eq 0 || $rest == [[:space:]]* ]]; then
            words+=("$part")
        else
            last=$((${#words[@]} - 1))
            words[last]+=$part
        fi
        rest=${rest#*"$part"}
    done
    if [[ $rest == [[:space:]]* ]]; then
        words+=("${rest#"${rest%%[![:space:]]*}"}")
    else
        last=$((${#words[@]} - 1))
        words[last]+=$rest
    fi
    last=$((${#words[@]} - 1))

    # Bash replaces only its own piece of the word.
    local typed=${words[last]} kept
    kept=${typed%"$2"}

    local value
    COMPREPLY=()
    while IFS=$'\t' read -r value _; do
        # More is to come behind these.
        [[ $value == *[@=/] ]] && compopt -o nospace 2>/dev/null
        COMPREPLY+=("${value#"$kept"}")
    done < <("${1/#\~/$HOME}" complete "$last" -- "${words[@]}" 2>/dev/null)
}
# Where the program knows nothing, files are offered.
complete -o nosort -o default -F _tuzetu tuzetu 2>/dev/null ||
    complete -o default -F _tuzetu tuzetu
