type Expected = 'value' | 'first-item' | 'first-name' | 'name' | 'colon' | 'comma' | 'end'

/** The next token, whatever white space is before it. */
const token =
  /[ \t\n\r]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y

const wanted: Record<Expected, string> = {
  value: '一个值（文字要用英文双引号括起来）',
  'first-item': '一个值或 ]',
  'first-name': '用英文双引号括起来的字段名或 }',
  name: '用英文双引号括起来的字段名',
  colon: '英文冒号 :',
  comma: '英文逗号 ,',
  end: '到此为止',
}

/**
 * Where a text stops being JSON, and what should stand there; null when it is JSON. JSON.parse knows as well, but says
 * it differently in every version, and for some faults does not say where.
 */
export function jsonFault(text: string): string | null {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let at = 0
  for (;;) {
    token.lastIndex = at
    const [whole = '', mark = '', string, scalar] = token.exec(text) ?? []
    const next: Expected | null =
      whole === '' ? null : after(expected, mark, string !== undefined, scalar !== undefined, open)
    if (next === null) {
      const rest = text.slice(at).match(/^[ \t\n\r]*/)?.[0].length ?? 0
      if (expected === 'end' && at + rest === text.length) return null
      return place(text, at + rest, expected, open)
    }
    expected = next
    at = token.lastIndex
  }
}

/** What may follow a token; null when it may not stand here. */
function after(
  expected: Expected,
  mark: string,
  isText: boolean,
  isScalar: boolean,
  open: ('{' | '[')[],
): Expected | null {
  const inside = () => (open.length === 0 ? 'end' : 'comma')
  const mayEnd = mark === '}' ? ['first-name', 'comma'] : ['first-item', 'comma']
  if (mark === '}' || mark === ']') {
    if (open.at(-1) !== (mark === '}' ? '{' : '[') || !mayEnd.includes(expected)) return null
    open.pop()
    return inside()
  }
  if (expected === 'colon') return mark === ':' ? 'value' : null
  if (expected === 'comma') return mark !== ',' ? null : open.at(-1) === '{' ? 'name' : 'value'
  if (expected === 'first-name' || expected === 'name') return isText ? 'colon' : null
  if (expected === 'end') return null
  if (mark === '{' || mark === '[') {
    open.push(mark)
    return mark === '{' ? 'first-name' : 'first-item'
  }
  return isText || isScalar ? inside() : null
}

function place(text: string, at: number, expected: Expected, open: readonly string[]): string {
  const lines = text.slice(0, at).split('\n')
  const where = `第 ${lines.length} 行第 ${(lines.at(-1) as string).length + 1} 个字`
  const closing = expected === 'comma' ? ` 或 ${open.at(-1) === '{' ? '}' : ']'}` : ''
  const found = at >= text.length ? '已经到了末尾' : `却是“${text.slice(at, at + 12).split('\n')[0]}”`
  return `${where}应当是${wanted[expected]}${closing}，${found}`
}
