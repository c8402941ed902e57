import type { Block } from '#core/domain/reading/article'

/** What somebody might paste or send to harm a reader, and what a reader is given of it. */
export interface Hostile {
  readonly name: string
  readonly markdown: string
  readonly blocks: readonly Block[]
  /** Of a large one no more than this is compared: its first blocks. */
  readonly first?: true
}

const p = (text: string): Block => ({ kind: 'paragraph', text })
const list = (...items: string[]): Block => ({ kind: 'list', items })
const row = (name: string, markdown: string, ...blocks: Block[]): Hostile => ({ name, markdown, blocks })
const large = (name: string, markdown: string, ...blocks: Block[]): Hostile => ({ name, markdown, blocks, first: true })

const scripts: readonly Hostile[] = [
  row('a script in a line', '前<script>alert(1)</script>后', p('前后')),
  row('a script as a block', '<script>\nalert(1)\n</script>\n\n正文', p('正文')),
  row('a script that is never closed', '正文\n\n<script>alert(1)', p('正文')),
  row('a script within a script', '<scr<script>ipt>alert(1)</scr</script>ipt>\n\n正文', p('<script>'), p('正文')),
  row('a script in capitals', '前<SCRIPT SRC=//x.example/a.js></SCRIPT>后', p('前后')),
  row('a style', '<style>body{display:none}</style>\n\n正文', p('正文')),
  row('a handler on a picture', '前<img src=x onerror=alert(1)>后', p('前后')),
  row('a handler on a tag nobody knows', '<x onclick="alert(1)">点我</x>', p('点我')),
  row('a handler on a heading', '<h2 onmouseover="alert(1)">题目</h2>', { kind: 'heading', text: '题目' }),
  row('a drawing with a script', '前<svg onload=alert(1)><script>alert(1)</script><text>画</text></svg>后', p('前后')),
  row('a formula with a link', '前<math><mtext><a xlink:href="javascript:alert(1)">x</a></mtext></math>后', p('前后')),
  row('a frame', '前<iframe src="https://x.example"></iframe>后', p('前后')),
  row('a frame of its own text', '前<iframe srcdoc="<script>alert(1)</script>"></iframe>后', p('前后')),
  row('an object', '前<object data="x.swf"><embed src="x.swf"></object>后', p('前后')),
  row('a form', '<form action="https://x.example"><input name="p"><button>登录</button></form>', p('登录')),
  row(
    'a base and a redirect',
    '<base href="https://x.example/"><meta http-equiv="refresh" content="0">\n\n正文',
    p('正文'),
  ),
  row('a template', '前<template><img src=x onerror=alert(1)></template>后', p('前后')),
  row('a text field that swallows the rest', '前<textarea></textarea><script>alert(1)</script>后', p('前后')),
  row('a tag that says the rest is text', '正文\n\n<plaintext>藏着的', p('正文')),
  row('noscript that turns over', '前<noscript><p title="</noscript><img src=x onerror=alert(1)>">后', p('前')),
  row('a title that is closed too early', '前<title></title><img src=x onerror=alert(1)>后', p('前后')),
  row('a cdata section', '<![CDATA[<script>alert(1)</script>]]>\n\n正文', p('正文')),
  row('an instruction', '<?xml-stylesheet href="javascript:alert(1)"?>\n\n正文', p('正文')),
]

const addresses: readonly Hostile[] = [
  row('a link to a script', '[点我](javascript:alert(1))', p('点我')),
  row('a link to a script by entities', '[点我](&#106;avascript&#58;alert(1))', p('点我')),
  row('a link to a script with a tab in it', '<a href="java\tscript:alert(1)">点我</a>', p('点我')),
  row('a link to data', '[点我](data:text/html;base64,PHNjcmlwdD4=)', p('点我')),
  row('a link to vbscript', '[点我](vbscript:msgbox)', p('点我')),
  row('a link to elsewhere', '[看看](https://x.example/?u=1 "题目")', p('看看')),
  row('a reference to a script', '[点我][一]\n\n[一]: javascript:alert(1)', p('点我')),
  row('a reference that names itself', '[一][一]\n\n[一]: [一]', p('一')),
  row('an address in angles', '<javascript:alert(1)>', p('javascript:alert(1)')),
  row('a picture of a script', '正文![图](javascript:alert(1))', p('正文')),
  row('a picture of data', '正文![图](data:image/svg+xml;base64,PHN2Zz4=)', p('正文')),
  row('a picture from elsewhere that counts readers', '正文![图](https://x.example/p.gif)', p('正文')),
  row('a picture from nowhere', '正文![图](//x.example/p.gif)', p('正文')),
  row('a picture with a path', '正文![图](picture:../../etc)', p('正文')),
  row('a picture nobody brought', '正文![图](picture:not-there)', p('正文')),
  row('a picture without words', '正文![](picture:known)', p('正文')),
  row('words of a picture that are tags', '![<script>1</script>图](picture:known)', {
    ...{ kind: 'picture', file: 'known', width: 640, height: 480 },
    alt: '<script>1</script>图',
  }),
  row('words of a picture that end its tag', '![图" onerror="alert(1)](picture:known)', {
    ...{ kind: 'picture', file: 'known', width: 640, height: 480 },
    alt: '图" onerror="alert(1)',
  }),
  row('a picture as a tag of its own', '<img src="picture:known" alt="图" style="position:fixed" width="99999">', {
    ...{ kind: 'picture', file: 'known', width: 640, height: 480 },
    alt: '图',
  }),
]

const hidden: readonly Hostile[] = [
  row('text that turns round', '打\u202e021\u202c给他', p('打021给他')),
  row('text that turns round by an entity', '打&#x202E;021&#8238;给他', p('打021给他')),
  row('isolates and marks of direction', '前\u2066中\u2069\u200f后', p('前中后')),
  row('letters nobody sees, in a word that is looked for', '太\u200b脆\u2060弱', p('太脆弱')),
  row('tags of another plane', '前\u{e0041}\u{e0042}后', p('前后')),
  row('a zero and other controls', '前\u0000\u0008\u001b[31m后', p('前[31m后')),
  row('half a character', '前\ud800后', p('前后')),
  row('a heap of accents', `e${'\u0301'.repeat(500)}`, p('\u00e9\u0301')),
  row('a line end of another kind', '前\u2028后', p('前后')),
  row('an entity of an entity', '&amp;lt;script&amp;gt;', p('&lt;script&gt;')),
  row('tags as entities', '&lt;script&gt;alert(1)&lt;/script&gt;', p('<script>alert(1)</script>')),
  row('a comment', '前<!-- <script>alert(1)</script> -->后', p('前后')),
  row('a comment that never ends', '正文\n\n<!-- 藏着的', p('正文')),
  row('a comment that ends early', '<!--> <img src=x onerror=alert(1)> -->\n\n正文', p('-->'), p('正文')),
]

const shapes: readonly Hostile[] = [
  row('a table with a handler', '|事|谁|\n|-|-|\n|一|<img src=x onerror=alert(1)>|', list('事；谁', '一')),
  row('a footnote', '正文[^1]\n\n[^1]: 注在这里', p('正文（注1）'), p('（注1） 注在这里')),
  row('code', '```html\n<script>alert(1)</script>\n```', p('<script>alert(1)</script>')),
  row('code in a line', '用 `<script>` 吗', p('用 <script> 吗')),
  row('a heading of many words', `# ${'长'.repeat(61)}`, p('长'.repeat(61))),
  row('a list in a list in a list', '- 一\n  - 二\n    - 三', list('一', '二', '三')),
  row(
    'a list too long',
    Array.from({ length: 21 }, (_, at) => `- ${at}`).join('\n'),
    list(...Array.from({ length: 20 }, (_, at) => `${at}`)),
    list('20'),
  ),
  row('an item too long', `- 一\n- ${'长'.repeat(201)}\n- 三`, list('一'), p('长'.repeat(201)), list('三')),
  row(
    'a paragraph too long',
    `${'长'.repeat(999)}。${'短'.repeat(10)}`,
    p(`${'长'.repeat(999)}。`),
    p('短'.repeat(10)),
  ),
  row('checked boxes', '- [x] 做了\n- [ ] 没做', list('做了', '没做')),
  row('nothing at all', ' \n\t\n', ...([] as Block[])),
]

/** Ten thousand characters of something, which is as much as may be typed. */
const much = (text: string): string => text.repeat(Math.floor(10_000 / text.length))

const bombs: readonly Hostile[] = [
  row('ten thousand quotes in a quote', `${'>'.repeat(9_999)}深`, { kind: 'note', text: '深' }),
  row('five thousand lists in a list', `${'- '.repeat(4_999)}深`, list('深')),
  row('three thousand numbers in a number', `${'1. '.repeat(3_300)}深`, list('深')),
  row('two thousand boxes in a box', `${'<div>'.repeat(1_999)}深`, p('深')),
  row('ten thousand brackets', '['.repeat(10_000), p('[[[[[[[[[[[[')),
  row('ten thousand backslashes', '\\'.repeat(10_000), p('\\\\\\\\\\\\')),
  row('ten thousand blanks', `${' '.repeat(9_999)}深`, p('深')),
  large('links begun and never ended', much('[a](')),
  large('links with titles never ended', much('[a](b "')),
  large('pictures begun', much('![')),
  large('tags begun', much('<a ')),
  large('comments begun', much('<!--')),
  large('emphasis crossing emphasis', much('*a_')),
  large('emphasis begun', much('**a ')),
  large('marks of every kind', much('*_~`[!<>&(')),
  large('code begun', much('`a')),
  large('addresses by the hundred', much('http://a.')),
  large('letters to people', much('a@')),
  large('references by the hundred', much('[a]: b\n')),
  large('headings by the thousand', much('a\n=\n'), { kind: 'heading', text: 'a' }),
  large('a table of three thousand columns', `${'|a'.repeat(1_600)}\n${'|-'.repeat(1_600)}\n${'|b'.repeat(1_600)}`),
  large(
    'a list of lists, each one deeper',
    Array.from({ length: 130 }, (_, at) => `${' '.repeat(at)}- a`).join('\n'),
    list('a', 'a', 'a', 'a - a', 'a', 'a', 'a', 'a - a', ...Array<string>(12).fill('a')),
  ),
  large('lines of quotes', much('>a\n')),
  large('entities begun', much('&#')),
]

export const hostile: readonly Hostile[] = [...scripts, ...addresses, ...hidden, ...shapes, ...bombs]
