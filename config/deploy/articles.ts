import { isDeepStrictEqual } from 'node:util'
import type { Data } from './data'
import type { Difference, Step } from './step'

/** As it is stored, by the id the program has for it. */
export type WantedArticle = Readonly<Record<string, unknown>> & { readonly id: string; readonly title: string }

/**
 * What the program brings to read. An article that an editor has taken on is theirs and stays as they have it; one that
 * the code has no more, and no editor, is withdrawn and kept.
 */
export async function articlesToMend(data: Data, wanted: readonly WantedArticle[]): Promise<Difference> {
  const [found, edited] = await Promise.all([data.documents('articles'), data.ids('pieces')])
  const there = new Map(found.map(({ _id, ...rest }) => [_id, { ...rest, id: _id } as Stored]))
  const ours = wanted.filter(({ id }) => !edited.has(id))
  const fresh = ours.filter(({ id }) => !there.has(id))
  const changed = ours.filter((one) => {
    const now = there.get(one.id)
    return now !== undefined && !isDeepStrictEqual(plain(now), plain(one))
  })
  const known = new Set(wanted.map(({ id }) => id))
  const gone = [...there.values()].filter(({ id, withdrawn }) => !known.has(id) && !edited.has(id) && !withdrawn)
  const kept = wanted.filter(({ id }) => edited.has(id)).length
  return {
    steps: [
      ...together('add', fresh, (many) => `程序带来的文章 ${many} 篇`, data),
      ...together('change', changed, (many) => `程序带来的文章 ${many} 篇，和代码里的不一样`, data),
      ...together(
        'delete',
        gone.map((one) => ({ ...one, withdrawn: Date.now() })),
        (many) => `程序带来的文章 ${many} 篇，代码里没有了：收起来，不再给人看`,
        data,
      ),
    ],
    faults: [],
    notes: kept === 0 ? [] : [`${kept} 篇文章有编辑接手，没有动它们`],
  }
}

type Stored = WantedArticle & { readonly withdrawn?: unknown }

/** Without what a document cannot hold, as it comes back. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

function together(
  kind: Step['kind'],
  articles: readonly WantedArticle[],
  what: (many: number) => string,
  data: Data,
): Step[] {
  if (articles.length === 0) return []
  return [
    {
      kind,
      what: what(articles.length),
      async run() {
        // One after another: each is whole, and a run that broke off goes on with the rest.
        for (const article of articles) await data.putUnlessEdited(article)
      },
    },
  ]
}
