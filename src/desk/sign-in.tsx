import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { now } from '../cloud/clock'
import { askForCode, lookWhoSits, seatNow, unreachable, waitAtDoor } from '../cloud/desk-seat'
import { Button } from '../components/button/button'
import { Heading } from '../components/element/region'
import { Notice } from '../components/notice/notice'
import { useSeconds } from '../device/use-seconds'
import { codePicture } from '../leaflets/paper/code'
import styles from './desk.module.scss'
import { isAlone, touch } from './rest'

type Shown = NonNullable<Awaited<ReturnType<typeof askForCode>>>
type State = 'asked' | 'seen' | 'refused' | 'over' | 'away'

const EVERY = 1_500

/** A code, until it is scanned, refused or over; then a new one for whoever wants it. */
export function SignIn({ why, was }: { readonly why: string; readonly was: boolean }) {
  const [shown, setShown] = useState<Shown | null>(null)
  const [state, setState] = useState<State>('asked')
  async function anew() {
    if (await isSignedInBeside()) return
    // A code that is asked for ends whoever sits here: not where nobody could say who does.
    if (isUnreachable()) {
      setShown(null)
      return setState('away')
    }
    setShown(null)
    const code = await askForCode()
    setShown(code)
    setState(code ? 'asked' : 'away')
  }
  useEffect(() => onceSeen(() => void anew()), [])
  useEffect(() => {
    if (!shown || state === 'over' || state === 'refused') return undefined
    let here = true
    let next: ReturnType<typeof setTimeout>
    const look = async () => {
      const told = await waitAtDoor()
      if (!here) return
      if (told === 'confirmed') {
        touch()
        await lookWhoSits()
        // Where that came back with nothing it is asked again.
        if (here && seatNow().state !== 'in') next = setTimeout(() => void look(), EVERY)
        return
      }
      if (told === 'over' || told === 'used') {
        if (!(await isSignedInBeside()) && here) setState('over')
        return
      }
      if (told === 'refused' || told === 'seen' || told === 'asked') setState(told)
      next = setTimeout(() => void look(), EVERY)
    }
    next = setTimeout(() => void look(), EVERY)
    return () => {
      here = false
      clearTimeout(next)
    }
  }, [shown, state])
  return (
    <View className={styles.signIn}>
      <Heading level={1}>{was ? '请再登录一次' : '登录工作台'}</Heading>
      <Text className={styles.lead}>{leadOf(why, was)}</Text>
      {shown && state !== 'over' && state !== 'refused' ? <Code shown={shown} seen={state === 'seen'} /> : null}
      {state === 'over' || state === 'refused' || state === 'away' ? (
        <>
          {state === 'away' && why === 'desk-closed' ? null : (
            <Notice kind='warn' id='code-gone'>
              {goneTexts[state]}
            </Notice>
          )}
          <Button id='new-code' onPress={() => void anew()}>
            {state === 'away' ? '再试一次' : '换一个新的码'}
          </Button>
        </>
      ) : null}
    </View>
  )
}

/**
 * Somebody signed in in another window meanwhile: a code asked for now would end that. Left alone there is nobody to look
 * for, and whoever sat here last is not let in again.
 */
async function isSignedInBeside(): Promise<boolean> {
  if (!isAlone()) await lookWhoSits()
  return seatNow().state === 'in'
}

function isUnreachable(): boolean {
  const seat = seatNow()
  return seat.state === 'out' && unreachable.includes(seat.why)
}

/** Not in a window that nobody sees: it waits until it is in front. What is given back ends the wait. */
function onceSeen(begin: () => void): () => void {
  const look = () => {
    if (document.visibilityState === 'hidden') return
    document.removeEventListener('visibilitychange', look)
    begin()
  }
  document.addEventListener('visibilitychange', look)
  look()
  return () => document.removeEventListener('visibilitychange', look)
}

const goneTexts = {
  over: '这个码过时了，两分钟里有效。',
  refused: '手机上说了不登录。如果是你自己点错了，换一个新的码再扫。',
  away: '现在拿不到登录的码。请检查网络，过一会儿再试。',
}

function leadOf(why: string, was: boolean): string {
  const kept = was ? '还是你登录的话，写了一半的接着写，刚才那一步会接着做完；换了人，就从头开始。' : ''
  if (why === 'desk-rested') return `十五分钟没有人动这台电脑，先盖住了，免得别人看见。${kept}`
  if (why === 'desk-over') return `登录满八小时了，为了稳妥要重新登录。${kept}`
  if (why === 'desk-ended') return `这台电脑的登录已经结束了。${kept}`
  if (why === 'desk-closed') return '电脑上的工作台没有开通。工作可以先在手机上的心邻里做；要在电脑上用，请告诉负责人。'
  if (why === 'desk-away') return '现在连不上工作台。网络没有问题的话，工作可以先在手机上的心邻里做，也请告诉负责人。'
  return was ? `请重新登录。${kept}` : '用手机上的心邻扫一扫，不用记密码。'
}

function Code({ shown, seen }: { readonly shown: Shown; readonly seen: boolean }) {
  const left = Math.max(0, Math.ceil((shown.until - useSeconds(shown.until)) / 1000))
  return (
    <>
      <View
        id='desk-code'
        className={styles.code}
        style={{ backgroundImage: codePicture(`xinlin-desk/${shown.code}`) }}
        aria-label='登录用的二维码'
        role='img'
        data-code={shown.code}
      />
      <View className={styles.match} id='desk-match'>
        {shown.match}
      </View>
      <Text className={styles.note}>
        {seen
          ? '手机已经扫到了。请看手机上是不是同一个数，是的话在手机上点“登录”。'
          : '手机打开心邻，“我的”里的“我的岗位”，点“在电脑上登录”，扫这个码。手机上会出现同一个数；不一样，就不要登录。'}
      </Text>
      <View className={styles.note} id='desk-left'>{`还有 ${now() >= shown.until ? 0 : left} 秒`}</View>
    </>
  )
}
