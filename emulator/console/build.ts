import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Make `outDir` the console page: index.html and one script and style sheet, named by their content. */
export async function buildConsole(outDir: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'app/main.tsx')],
    outdir: outDir,
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    jsx: 'automatic',
    target: ['chrome100', 'firefox100', 'safari16'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
  })
  rmSync(outDir, { recursive: true, force: true })
  mkdirSync(outDir, { recursive: true })
  const names = outputFiles.map(({ path, contents }) => {
    const hash = createHash('sha256').update(contents).digest('hex').slice(0, 12)
    const name = `console-${hash}${path.endsWith('.css') ? '.css' : '.js'}`
    writeFileSync(join(outDir, name), contents)
    return name
  })
  writeFileSync(join(outDir, 'index.html'), pageOf(names))
}

function pageOf(names: readonly string[]): string {
  const tags = names.map((name) =>
    name.endsWith('.css') ? `<link rel="stylesheet" href="${name}">` : `<script type="module" src="${name}"></script>`,
  )
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>本地云控制台</title>
${tags.join('\n')}
</head>
<body>
<div id="console"></div>
<noscript>这个页面需要打开 JavaScript。</noscript>
</body>
</html>
`
}
