import { writeFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import type { Picture } from './draw'

const style = `
  body { margin: 24px; font: 14px/1.5 system-ui, sans-serif; background: #e9e9ec; color: #222 }
  nav a { margin-right: 12px }
  section { padding: 16px 0 }
  .pictures { display: flex; flex-wrap: wrap; align-items: flex-start }
  figure { width: 220px; margin: 0 16px 16px 0 }
  figure.wide { width: 456px }
  img { display: block; width: 100%; border: 1px solid #bbb; background: #fff }
  figcaption b { display: block }
  li { color: #a1260d; overflow-wrap: anywhere }
  ul { margin: 4px 0; padding-left: 18px }
`

const plain = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)

function figure({ scene, target, look, file, faults }: Picture): string {
  const wrong = faults.length > 0 ? `<ul>${faults.map((fault) => `<li>${plain(fault)}</li>`).join('')}</ul>` : ''
  return `<figure class="${/^(1280|812)/.test(look) ? 'wide' : ''}"><a href="${encodeURI(file)}"><img loading="lazy" src="${encodeURI(file)}"></a>
    <figcaption><b>${plain(scene)}</b>${target} · ${look}${wrong}</figcaption></figure>`
}

/** Pictures of one page after another, each with what is wrong with it; opens from the disk. */
export function writeSheet(pictures: readonly Picture[], folder: string): void {
  const pages = [...new Set(pictures.map(({ page }) => page))]
  const sections = pages.map((page) => {
    const own = pictures.filter((picture) => picture.page === page)
    return `<section id="${page}"><h2>${page}</h2><div class="pictures">${own.map(figure).join('')}</div></section>`
  })
  const links = pages.map((page) => `<a href="#${page}">${page}</a>`).join('')
  const faults = pictures.reduce((sum, { faults }) => sum + faults.length, 0)
  writeFileSync(
    `${folder}/index.html`,
    `<!doctype html><meta charset="utf-8"><title>心邻：每一页</title><style>${style}</style>
    <h1>心邻：每一页</h1><p>${pictures.length} pictures, ${faults} faults</p><nav>${links}</nav>${sections.join('\n')}`,
  )
}

/** One picture a page of all its pictures, to be looked at in one go. */
export async function drawSheets(browser: Browser, pictures: readonly Picture[], folder: string): Promise<void> {
  const tab = await browser.newPage({ viewport: { width: 1720, height: 1000 } })
  await tab.goto(`file://${process.cwd()}/${folder}/index.html`)
  await tab.evaluate(() => {
    for (const picture of document.images) picture.loading = 'eager'
    return Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined)))
  })
  for (const page of new Set(pictures.map(({ page }) => page))) {
    const name = page.replace(/\/index$/, '').replace(/\//g, '-')
    await tab.locator(`section[id="${page}"]`).screenshot({ path: `${folder}/${name}.png` })
  }
  await tab.close()
}
