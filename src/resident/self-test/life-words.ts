import type { Instant } from '#core/domain/time'
import { momentText } from '../../wording/dates'
import type { Life, Lying } from './sheet-life'

const untilText = ({ until }: Lying, now: Instant) => `到${momentText(until, now)} 为止`

/** How long what lies here stays by itself. */
function stayText(life: Lying, now: Instant): string {
  if (life.held) return `这台手机没能存下来，关掉以后就没有了；不关的话，${untilText(life, now)}。`
  return process.env.TARO_ENV === 'h5'
    ? `只在这个浏览器窗口里，关掉就没有了；不关的话，${untilText(life, now)}。`
    : `留在这台手机上，${untilText(life, now)}，到时自动清掉。`
}

/** Where the answers are and what became of them: the one place such sentences come from. */
export function whereText(life: Life, now: Instant): string {
  switch (life.state) {
    case 'answering':
      return `上次的回答没有发出去，${stayText(life, now)}`
    case 'finished':
      return life.handed
        ? `这次的回答换过取件码：交出去的那一份没有你的名字，凭码才能打开。你自己看的这一份，${stayText(life, now)}`
        : `这次的结果没有发出去，${stayText(life, now)}`
    case 'unsure':
      return `这次的结果发出去保存过，没有等到回音，不知道存上没有。连上网会自己再交，不会变成两份。${stayText(life, now)}`
    case 'kept':
      return '存进了你自己的记录，只有你能看到。这台手机上的那一份已经清掉。'
    case 'deleted':
      return '存过的那一份已经从你的记录里删掉，这台手机上也没有留。离开这一页以后，就看不到这次的结果了。'
    case 'wiped':
      return '回答已经从这台手机上清掉。'
    case 'expired':
      return '结果在这台手机上只留一小时，已经自动清掉了。保存过的，在“我的记录”里。'
    case 'elsewhere':
      return '这份回答刚才在另一页改过、保存过或清掉了，这里的结果已经不是现在的样子。'
  }
}

const foundTitles: Record<Lying['state'], string> = {
  answering: '有一份没答完的自评',
  finished: '刚才的结果还在',
  unsure: '有一份结果等着存进记录',
}

/** In lists, where others may look on: that something is here and how long, and nothing else. */
export function foundText(life: Lying, now: Instant): { readonly title: string; readonly note: string } {
  return {
    title: foundTitles[life.state],
    note: noteText(life, now),
  }
}

function noteText(life: Lying, now: Instant): string {
  if (life.held) return '这台手机没能保存，关掉以后就没有了'
  return process.env.TARO_ENV === 'h5' ? `${untilText(life, now)}，关掉窗口就没有了` : untilText(life, now)
}

/** What stopping here means for the answers given so far; null while there are none. */
export function pauseText(life: Lying | null): string {
  if (life === null)
    return process.env.TARO_ENV === 'h5'
      ? '回答只留在这个窗口里，不会发出去。'
      : '每答一题，都会存在这台手机上，不会发出去。'
  if (life.held) return '这台手机没能保存回答，也没有发出去。先停下还能接着答，关掉以后就要从头再答。'
  if (process.env.TARO_ENV === 'h5') return '回答只在这个浏览器窗口里，没有发出去。先停下的话留七天，关掉窗口就没有了。'
  return '回答存在这台手机上，没有发出去。先停下的话留七天，七天内都可以接着答。'
}

/** What is said in passing when somebody stops. */
export function pausedText({ held }: Lying): string {
  if (held) return '先停一下，关掉以后回答就没有了'
  return process.env.TARO_ENV === 'h5' ? '先停一下，窗口关掉前都能接着答' : '先停一下，已保存在本机'
}

/** Of answers that lay here before the program opened. */
export const WHOSE = '是你刚才在这个窗口里做的吗？这台设备也许别人也用：是你的，再接着看；不是，就清掉它。'

/** A page of a self-test, reached without one: by an old link, by reloading, or after it ended. */
export const NOTHING_CHOSEN = '还没有选问卷。'
export const NOTHING_TO_SEE = '这里没有可以看的结果了。保存过的，在“我的记录”里。'
