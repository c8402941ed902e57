import { openInJsdom, type ProgramInJsdom } from 'emulator'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../support/world'

let world: World
let program: ProgramInJsdom

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
afterEach(() => program.close())

const headings = () =>
  [...program.document.querySelectorAll('.phone-pages [role=heading][aria-level="1"]')].map((one) => one.textContent)

/** A page whose heading is what it tells of has none of its own while that is not known. */
describe('a page that found nothing to tell of', () => {
  it.each([
    ['resident/pages/article/index', 'other-articles', '读一读'],
    ['resident/pages/article/index?id=nothing', 'other-articles', '读一读'],
    ['resident/pages/counsellor/index', 'other-counsellors', '预约'],
    ['resident/pages/counsellor/index?id=nobody', 'other-counsellors', '预约'],
    ['resident/pages/questionnaire/index', 'to-assess', '自评'],
    ['pages/landing/index?scene=nowhere', 'way-help', '这里可以找人说说话'],
  ])('is headed all the same on %s', async (path, id, heading) => {
    program = await openInJsdom({ builtDir: 'dist/client', cloudUrl: world.cloud.url, path })
    await program.until(() => program.document.getElementById(id))
    expect(headings()).toEqual([heading])
  })

  it.each([
    ['resident/pages/article/index?id=a03', '孩子不想上学时怎么谈'],
    ['resident/pages/counsellor/index?id=c-songbai', '松柏老师（虚构）'],
  ])('is headed by it once it is found on %s', async (path, heading) => {
    program = await openInJsdom({ builtDir: 'dist/client', cloudUrl: world.cloud.url, path })
    await program.until(() => headings()[0] === heading)
    expect(headings()).toEqual([heading])
  })
})
