import { Text } from '@tarojs/components'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '../button/button'
import { CopyButton } from '../copy-button/copy-button'
import { Sheet } from '../sheet/sheet'
import styles from './callable.module.scss'
import { useCalling } from './calling'
import { Paragraph } from './paragraph'

/**
 * After a number was handed to a device that may not be able to call: a computer does nothing at all, and nobody can ask
 * it. On a phone it waits behind the dialler, with what to do when nobody answered. Every page has one; only the page in
 * front shows it.
 */
export function CalledSheet() {
  const [inFront, setInFront] = useState(true)
  useDidShow(() => setInFront(true))
  useDidHide(() => setInFront(false))
  const { called, call, text, close } = useCalling()
  if (!called || !inFront) return null
  const { number, way, words, unanswered } = called
  const again = () => (way === 'call' ? call(number) : text(number, words ?? undefined))
  return (
    <Sheet
      id='called'
      open
      title={way === 'call' ? '拨打电话' : '发短信'}
      onClose={close}
      actions={
        <>
          <CopyButton text={number} label='复制号码' done='号码已复制' />
          <Button kind='quiet' id='call-again' onPress={again}>
            {way === 'call' ? '再拨一次' : '再打开一次短信'}
          </Button>
        </>
      }
    >
      <Text id='called-number' className={styles.large} selectable userSelect>
        {number}
      </Text>
      <Text>
        {way === 'call'
          ? '没有自动拨出的话，请用手机拨打。'
          : '短信没有自动打开的话，请在手机上新建一条短信，发到这个号码。'}
      </Text>
      {words ? (
        <>
          <Text selectable userSelect>{`要发的话：${words}`}</Text>
          <CopyButton text={words} label='复制这句话' done='这句话已复制' />
        </>
      ) : null}
      {unanswered ? <Paragraph>{unanswered}</Paragraph> : null}
    </Sheet>
  )
}
