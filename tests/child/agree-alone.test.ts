import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createElement, type FunctionComponent, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'

const tags = ['View', 'Text', 'Input', 'Textarea', 'PageContainer', 'Button', 'Image', 'ScrollView', 'Switch']

vi.mock('@tarojs/components', () => {
  const plain = ({ children }: { children?: ReactNode }) => createElement('p', {}, children)
  return Object.fromEntries(tags.map((tag) => [tag, plain]))
})
vi.mock('@tarojs/taro', async () => {
  const nothing = () => undefined
  const hooks = { useDidShow: nothing, useDidHide: nothing, useUnload: nothing, useRouter: () => ({ params: {} }) }
  return { default: (await import('../support/phone')).phone, ...hooks }
})

const both = [
  { text: 'guardian', voice: 'guardian' },
  { text: 'child', voice: 'child' },
]
const word = { answer: 'yes', version: 2, at: 0 }
const profile = (sees: 'records' | 'self', child: typeof word | null) => ({
  ...{ born: { year: 2017, month: 3 }, pretermWeeks: null, sees, hasOwnAccount: sees === 'self', guardians: [] },
  words: { guardian: word, child },
  standing: { read: null, keep: null },
})

/** The words of one of the two views, as somebody reads them from top to bottom. */
async function read(view: 'ForWhoeverHolds' | 'ForTheChild', props: object): Promise<string> {
  vi.stubEnv('TARO_ENV', 'weapp')
  // By a name that types do not follow: they would come upon styles.
  const file = '../../src/child/pages/agree/whose-turn.tsx'
  const Shown = ((await import(file)) as Record<string, FunctionComponent>)[view]
  if (!Shown) throw new Error(view)
  const drawn = createElement(
    QueryClientProvider,
    { client: new QueryClient() },
    createElement(Shown, {
      child: { id: 'pupil' },
      texts: both,
      onHand: () => {},
      onBack: () => {},
      ...props,
    } as object),
  )
  return renderToStaticMarkup(drawn).replace(/<[^>]+>/g, '\n')
}

describe('what a guardian and a child agree to on one phone', () => {
  it('stands apart: on the guardian’s page the child’s text waits behind a button', async () => {
    const words = await read('ForWhoeverHolds', { profile: profile('records', null) })
    expect(words).toMatch(/走开一会儿.*孩子说不，也谢谢他/)
    expect(words).toContain('交给孩子')
    expect(words).toContain('替孩子保存之前，请先读一读')
    expect(words).not.toMatch(/先听听你的意思|好，我愿意/)
  })

  it('is, once handed over, the child’s alone: no button of a guardian’s to tap by mistake', async () => {
    const words = await read('ForTheChild', { profile: profile('records', null) })
    expect(words).toContain('先听听你的意思')
    expect(words).toContain('好，我愿意')
    expect(words).toContain('不，我不想')
    expect(words).not.toMatch(/监护人|收回同意\n|请律师/)
  })

  it('tells a child who said yes where to take it back, in words of their own', async () => {
    const words = await read('ForTheChild', { profile: profile('records', word) })
    expect(words).toContain('你说过愿意。想停，点“收回同意”。')
    expect(words).not.toContain('好，我愿意')
  })

  it('needs no handing over on the young person’s own phone', async () => {
    const words = await read('ForWhoeverHolds', {
      profile: profile('self', null),
      texts: [{ text: 'child', voice: 'child' }],
    })
    expect(words).toContain('先听听你的意思')
    expect(words).not.toContain('交给孩子')
  })
})
