import { useDidShow } from '@tarojs/taro'
import { useEffect, useReducer, useRef } from 'react'
import { hotlines } from '#core/content/hotlines'
import { listHotlines } from '#core/contracts/sites'
import { isAnswered } from '#core/domain/hotlines/hours'
import { shownLines } from '#core/domain/hotlines/registry'
import { now } from '../cloud/clock'
import { useReading } from '../cloud/use-reading'
import { onScanned } from '../device/scan'
import { useStandingOpen } from '../device/use-standing-open'
import { type KnownLines, viewerHere } from './known-lines'

/**
 * The lines, there at once as the phone knows them, and asked for at each look: one that was closed is gone then. Whether
 * that succeeds changes nothing for whoever reads, and while one of them promises that somebody is there now it is asked
 * again each minute. Whoever asks for help before the scanned place has answered has its
 * lines once it does.
 */
export function useLines(): KnownLines {
  const asked = useReading(listHotlines, {}, { eachLook: true })
  const [, lookAgain] = useReducer((times: number) => times + 1, 0)
  useEffect(() => onScanned(lookAgain), [])
  const lines = shownLines(hotlines, asked.state === 'ready' ? asked.value : null)
  const promises = lines.some(({ byRota, hours }) => byRota && isAnswered(hours, now()))
  useStandingOpen(promises, asked.state === 'loading' ? undefined : asked.retry)
  const opened = useRef(false)
  useDidShow(() => {
    if (opened.current && asked.state !== 'loading') asked.retry()
    opened.current = true
  })
  return { lines, viewer: viewerHere() }
}
