import { outcomeOf } from '#core/domain/assessment/score'
import { answerLines, scaleOf } from './answer-lines'
import type { Copy } from './gather'
import { atText, type Item, lineIf } from './item'

type Child = Copy['children'][number]
type Result = NonNullable<Child['results']>[number]

/** The child's own page, then each thing that lies with it, as far as the person may read it. */
export function childItems(child: Child): Item[] {
  const called = child.nickname || '你自己'
  return [{ title: called, lines: profileLines(child) }, ...(child.results ?? []).map((one) => resultItem(called, one))]
}

function profileLines({ profile, removed, results }: Child): string[] {
  if (removed) return ['档案已经删掉，或者你不再是监护人']
  if (!profile) return ['只有称呼，没有建档案']
  const { born, pretermWeeks, guardians, words } = profile
  const mine = guardians.find((one) => one.mine)
  return [
    `${born.year}年${born.month}月出生${pretermWeeks === null ? '' : `，孕 ${pretermWeeks} 周`}`,
    ...lineIf(mine && `你从 ${atText(mine.since)} 起是监护人`),
    `一共 ${guardians.length} 位监护人${profile.hasOwnAccount ? '，孩子有自己的账号' : ''}`,
    ...[['监护人', words.guardian] as const, ['孩子自己', words.child] as const].flatMap(([who, word]) =>
      lineIf(word && `${who}${word.answer === 'yes' ? '同意' : '不同意'}，第 ${word.version} 版，${atText(word.at)}`),
    ),
    ...lineIf(results === null && '和档案放在一起的观察和问卷，现在不由你看，所以不在这一份里'),
  ]
}

function resultItem(called: string, { completedAt, voice, found, scaleId }: Result): Item {
  const who = voice === 'child' ? '孩子自己答的' : '监护人答的'
  if (!found) {
    return {
      title: `${called}，${atText(completedAt)}`,
      lines: [who, '里面写了什么，要孩子愿意、你在孩子的页面里打开才看得到'],
    }
  }
  const scale = scaleOf(found)
  return {
    title: `${called}，${scale?.plainTitle ?? found.words?.title ?? scaleId ?? ''}，${atText(completedAt)}`,
    lines: [
      who,
      // What came of a young person's own answers is told in words of their own page, kinder than these.
      ...(voice === 'child' ? [] : outcomeLines(found)),
      ...(found.responses === null ? ['每一题的回答，孩子没有给看'] : answerLines(found, found.responses)),
    ],
  }
}

function outcomeLines(found: NonNullable<Result['found']>): string[] {
  const scale = scaleOf(found)
  const { total } = found.score
  return [
    ...lineIf(total !== null && `总分 ${total}`),
    ...lineIf(scale ? outcomeOf(scale, found.score)?.headline : found.words?.headline),
  ]
}
