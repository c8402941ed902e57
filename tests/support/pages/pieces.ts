import type { Piece } from '#core/domain/publishing/piece'
import { DAY } from '#core/domain/time'
import { mondayAt } from '../makers'
import { aPiece, aPieceText, aPieceVersion } from '../stored-pieces'
import type { World } from '../world'

export const editor = 'sample-editor'
export const otherEditor = 'sample-editor-2'
export const reviewer = 'sample-reviewer'

/** A sentence that the checklist asks about, wherever it stands. */
export const askedSentence = '别人可能会说你想不开。'
const answered = {
  ...{ rule: 'blame-person', sentence: askedSentence, answer: 'has-to-stay' as const },
  words: '写的是别人会怎么说，下一句就说这不对。',
}
const careful = aPieceText({
  ...{ title: '有人说这样的话（示例）', summary: '示例：听到不好受的话以后。' },
  markdown: `${aPieceText().markdown}\n\n${askedSentence}\n\n这样说不对，也不公平。`,
})

/** One piece in each state, and what the one in review read before. */
export async function bringPieces(world: World): Promise<void> {
  const by = (name: string) => world.personId(name)
  const hands = { writers: [by(editor)] }
  const standing = { version: 1, since: mondayAt(-200) }
  const approved = {
    ...{ by: by(otherEditor), at: mondayAt(8), version: 1, as: 'second-editor' as const },
    ...{ verdict: 'approved' as const, words: '', signedAs: null, seen: [] },
  }
  const sentBack = { ...approved, verdict: 'sent-back' as const, words: '第二段能不能短一点。' }
  const titled = (title: string) => aPieceText({ title })
  const made: readonly Partial<Piece>[] = [
    {
      ...{ id: 'k-draft', ...hands, version: 2, revision: 2, text: aPieceText() },
      deeds: [
        { did: 'wrote', by: by(editor), at: mondayAt(8) },
        { did: 'wrote', by: 'p1_another', at: mondayAt(9) },
      ],
    },
    { id: 'k-back', ...hands, state: 'sent-back', review: sentBack, text: titled('窗台上的葱（示例）') },
    { id: 'k-own', ...hands, state: 'in-review', text: titled('第一班公交车（示例）') },
    { id: 'k-theirs', state: 'in-review', text: titled('楼下的长椅（示例）') },
    {
      ...{
        id: 'k-careful',
        state: 'in-review',
        asks: 'professional',
        text: careful,
        version: 2,
        revision: 5,
        standing,
      },
      answers: [{ ...answered, by: 'p1_another', at: mondayAt(8) }],
    },
    { id: 'k-asked', ...hands, asks: 'professional', text: { ...careful, title: '还没回答的一篇（示例）' } },
    { id: 'k-ready', ...hands, state: 'approved', review: approved, text: titled('一碗热汤（示例）') },
    {
      ...{ id: 'k-timed', ...hands, state: 'scheduled', review: approved, publishAt: mondayAt(8) + DAY },
      text: titled('晒被子（示例）'),
    },
    {
      ...{ id: 'k-out', ...hands, state: 'published', review: approved, standing },
      text: aPieceText({ title: '和邻居打招呼（示例）', reviewBy: '2026-12-10' }),
    },
    { id: 'k-gone', ...hands, state: 'withdrawn', review: approved, text: titled('旧的一篇（示例）') },
  ]
  for (const [at, piece] of made.entries()) {
    await world.put('pieces', aPiece({ changedAt: mondayAt(9) - at * DAY, ...piece }))
  }
  const before = aPieceText({ ...careful, markdown: `${aPieceText().markdown}\n\n这样说不对。` })
  await world.put('piece-versions', aPieceVersion({ pieceId: 'k-careful', version: 1, text: before }))
  await world.put('piece-versions', aPieceVersion({ pieceId: 'k-careful', version: 2, text: careful }))
  const first = aPieceText({ markdown: '晚饭的碗还没洗。\n\n- 换上走路的鞋\n- 只走到第一个路口' })
  await world.put('piece-versions', aPieceVersion({ pieceId: 'k-draft', version: 1, text: first, by: by(editor) }))
  await world.put('piece-versions', aPieceVersion({ pieceId: 'k-draft', version: 2 }))
}
