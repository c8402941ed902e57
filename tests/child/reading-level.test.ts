import { describe, expect, it } from 'vitest'
import { textsIn } from '../content/words'
import { childModeSources, forGrownUps, sentencesOf, tooLongIn } from '../support/reading-level'

const found = childModeSources()

/** Facts of lines and their sources, of which a child is shown names alone; what is shown is read on the screen. */
const facts = ['#core/content/hotlines']

async function contentOf(module: string, names: readonly string[]): Promise<string[]> {
  const exported: Record<string, unknown> = await import(/* @vite-ignore */ module)
  return names.flatMap((name) => textsIn(exported[name]))
}

describe('what a child is told, in sentences of fifteen characters at most', () => {
  it('is looked for in the folder of child mode, on each page that shows it, and in the texts they take', () => {
    const files = found.map(({ file }) => file)
    for (const file of ['mode/child-question.tsx', 'pages/young/index.tsx', 'pages/young/before.tsx'])
      expect(files).toContain(`src/child/${file}`)
    expect(files).not.toContain('src/child/pages/guidance/index.tsx')
    expect(found.flatMap(({ content }) => [...content.keys()])).toContain('#core/content/child-mode')
    expect(found.flatMap(({ said }) => said)).toContain('第 10 / 10 句')
  })

  it.each(found.map((source) => [source.file, source] as const))('%s', async (_, { said, content }) => {
    const taken = await Promise.all(
      [...content].filter(([module]) => !facts.includes(module)).map(([module, names]) => contentOf(module, names)),
    )
    const texts = [...said, ...taken.flat()].filter((text) => !forGrownUps.test(text))
    expect(texts.flatMap((text) => tooLongIn(text, 15))).toEqual([])
  })

  it('is counted without marks, over commas and colons, and ends at full stops and question marks', () => {
    expect(sentencesOf('就说：“我很难受，请你陪我。”')).toEqual(['就说我很难受请你陪我'])
    expect(sentencesOf('好吗？好。')).toEqual(['好吗', '好'])
    expect(tooLongIn('这一句话里面，一共有十六个汉字的。', 15)).toEqual([])
    expect(tooLongIn('这一句话里面，一共有十六个汉字的啊。', 15)).toEqual(['这一句话里面一共有十六个汉字的啊'])
  })
})
