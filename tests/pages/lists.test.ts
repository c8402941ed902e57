import { openInJsdom } from 'emulator'
import { expect, it } from 'vitest'
import { helpPage } from '#core/content/crisis'
import { aWorld } from '../support/a-world'

const world = aWorld()

it('what one can do stands on the help page as lists, to the ear as to the eye', async () => {
  const cloudUrl = world.cloud.url
  const program = await openInJsdom({ builtDir: 'dist/client', cloudUrl, path: 'pages/help/index' })
  await program.until(() => program.document.querySelector('[id$="help-sources"]'))
  const lists = [...program.document.querySelectorAll('.phone-pages [role=list]')].map((list) =>
    [...list.querySelectorAll('[role=listitem]')].map((item) => item.textContent),
  )
  expect(helpPage.sections.length).toBeGreaterThan(1)
  for (const { items } of helpPage.sections) expect(lists).toContainEqual([...items])
  program.close()
})
