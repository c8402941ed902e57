// @vitest-environment jsdom
import { act, createElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, describe, expect, it } from 'vitest'
import { forgetDraft, useKeptDraft } from '../../src/counsellor/form/kept-draft'

interface Written {
  readonly name: string
  readonly lines: readonly string[]
}
const stored: Written = { name: '云溪', lines: ['一'] }

let drafted: ReturnType<typeof useKeptDraft<Written>>
let pages: Root[] = []

/** A page about this, newly opened; what it has is in `drafted`, as it was last drawn. */
async function open(key: string, before = stored): Promise<Root> {
  function Page() {
    drafted = useKeptDraft(key, before)
    return null
  }
  const page = createRoot(document.createElement('div'))
  pages.push(page)
  await act(async () => page.render(createElement(Page)))
  return page
}
const leave = (page: Root) => act(async () => page.unmount())
const change = (part: Parameters<typeof drafted.change>[0]) => act(async () => drafted.change(part))

afterEach(async () => {
  for (const page of pages) await leave(page)
  pages = []
  for (const key of ['profile a', 'profile b']) forgetDraft(key)
})

describe('what somebody writes on a page', () => {
  it('is there when they come back to it, and on no other', async () => {
    const page = await open('profile a')
    expect(drafted).toMatchObject({ draft: stored, isKept: false })
    await change({ name: '溪' })
    await leave(page)
    await open('profile b')
    expect(drafted).toMatchObject({ draft: stored, isKept: false })
    await open('profile a')
    expect(drafted).toMatchObject({ draft: { name: '溪', lines: ['一'] }, isKept: true })
  })

  it('takes two changes before it is drawn anew', async () => {
    await open('profile a')
    await act(async () => {
      drafted.change({ name: '溪' })
      drafted.change(({ lines }) => ({ lines: [...lines, '二'] }))
    })
    expect(drafted.draft).toEqual({ name: '溪', lines: ['一', '二'] })
  })

  it('is as it was stored once it is thrown away', async () => {
    await open('profile a')
    await change({ name: '溪' })
    await act(async () => drafted.forget())
    expect(drafted).toMatchObject({ draft: stored, isKept: false })
  })

  it('stands until it is read anew once it is stored, and is no draft any more', async () => {
    const page = await open('profile a')
    await change({ name: '溪' })
    await act(async () => drafted.done({ ...stored, name: '溪' }))
    expect(drafted).toMatchObject({ draft: { name: '溪' }, isKept: false })
    await leave(page)
    await open('profile a', { ...stored, name: '溪水' })
    expect(drafted).toMatchObject({ draft: { name: '溪水' }, isKept: false })
  })
})
