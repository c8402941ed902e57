import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { cueAt } from '#core/domain/courses/captions'
import type { Cue, LessonKind } from '#core/domain/courses/course'
import { Button } from '../../components/button/button'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Notice } from '../../components/notice/notice'
import { ProgressBar } from '../../components/progress-bar/progress-bar'
import { Sheet } from '../../components/sheet/sheet'
import styles from '../course.module.scss'
import { dataText, lengthText, takeIn } from '../words'
import { costsData, webCostsData } from './data-first'
import type { Heard } from './use-player'

interface ControlsProps {
  readonly kind: LessonKind
  readonly heard: Heard
  /** Shows the picture as large as the screen. */
  readonly onEnlarge: (() => void) | null
  readonly seconds: number
  readonly bytes: number
  readonly cues: readonly Cue[]
}

const BACK = 15

/** Captions, how far it is, and the buttons; on data of the phone's own it is said what it takes before anything plays. */
export function Controls({ kind, heard, seconds, bytes, cues, onEnlarge }: ControlsProps) {
  const [captions, setCaptions] = useState(true)
  const [asking, setAsking] = useState(false)
  const [agreed, setAgreed] = useState(false)
  const { state, at } = heard

  async function start() {
    // A browser lets nothing play but in the very turn of a tap: there it is known at once, or not at all.
    const costs = process.env.TARO_ENV === 'h5' ? webCostsData() : await costsData()
    if (agreed || !costs) heard.play()
    else setAsking(true)
  }
  function agree() {
    setAgreed(true)
    setAsking(false)
    heard.play()
  }
  const isOn = state === 'playing' || state === 'waiting'
  return (
    <>
      {captions ? (
        <View id='captions' className={styles.captions}>
          <Text>{state === 'ready' && at === 0 ? '字幕会出现在这里' : (cueAt(cues, at * 1000)?.text ?? ' ')}</Text>
        </View>
      ) : null}
      <ProgressBar value={Math.floor(at)} max={seconds} label={`${lengthText(at)}，共 ${lengthText(seconds)}`} />
      {state === 'failed' ? (
        <Notice kind='warn' id='play-broken'>
          {brokenText(kind, at)}
        </Notice>
      ) : null}
      {state === 'waiting' ? <Text className={styles.note}>网有点慢，正在等…</Text> : null}
      {state === 'ended' ? (
        <Text id='play-ended' className={styles.note}>
          这一节放完了。不会接着放别的，歇一会儿也好。
        </Text>
      ) : null}
      {isOn ? (
        <Button id='pause' onPress={heard.pause}>
          暂停
        </Button>
      ) : (
        <Button id='play' onPress={() => void start()}>
          {playText(state, at)}
        </Button>
      )}
      {onEnlarge && isOn ? (
        <Button kind='secondary' id='enlarge' onPress={onEnlarge}>
          全屏看
        </Button>
      ) : null}
      {at >= 1 && state !== 'ended' ? (
        <Button kind='secondary' id='play-back' onPress={() => heard.play(Math.max(0, at - BACK))}>
          {`往回 ${BACK} 秒`}
        </Button>
      ) : null}
      {at >= 1 && !isOn && state !== 'ended' ? (
        <Button kind='quiet' id='play-anew' onPress={() => heard.play(0)}>
          从头开始
        </Button>
      ) : null}
      <ChoiceGroup label='字幕' inline several>
        <Choice id='captions-on' label='显示字幕' several chosen={captions} onChoose={() => setCaptions(!captions)} />
      </ChoiceGroup>
      <Sheet
        id='data-first'
        open={asking}
        title='现在用的是手机流量'
        onClose={() => setAsking(false)}
        actions={
          <Button id='play-on-data' onPress={agree}>
            用流量放
          </Button>
        }
      >
        <Text>{`这一节全部放完，大约要用 ${dataText(bytes)}。等连上 Wi-Fi 再${takeIn[kind]}，或者先读文字稿，也可以。`}</Text>
      </Sheet>
    </>
  )
}

/** What broke off before anything was to be heard is nowhere in it. */
function brokenText(kind: LessonKind, at: number): string {
  const what = '放不下去了，可能是网络断了。'
  const where = at >= 1 ? `停在 ${lengthText(at)}，已经记下，有网了再接着${takeIn[kind]}。` : '有网了再点一次“开始”。'
  return `${what}${where}文字稿在下面，现在就能读。`
}

function playText(state: Heard['state'], at: number): string {
  if (state === 'ended') return '再放一遍'
  return at >= 1 ? `从 ${lengthText(at)} 接着放` : '开始'
}
