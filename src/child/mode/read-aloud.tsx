import { Text } from '@tarojs/components'
import { useDidHide } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { childMode } from '#core/content/child-mode'
import { Button } from '../../components/button/button'
import { findVoice, whenVoicesChange } from '../../device/voice'
import styles from './child-mode.module.scss'

interface ReadAloudProps {
  readonly text: string
  /** Under what is to be read first, it is a button or nothing. */
  readonly quietly?: boolean
}

/** A button where something can be read, and honest words where nothing can. It stops when the text or the page goes. */
export function ReadAloud({ text, quietly = false }: ReadAloudProps) {
  const [voice, setVoice] = useState(findVoice)
  const [reading, setReading] = useState(false)
  const { start, stop, none } = childMode.aloud

  useEffect(() => whenVoicesChange(() => setVoice(findVoice)), [])
  useEffect(() => {
    if (text) setReading(false)
    return () => findVoice()?.hush()
  }, [text])

  // A page that lies under another one stays as it is, and would go on.
  useDidHide(() => {
    findVoice()?.hush()
    setReading(false)
  })

  if (!voice) {
    return quietly ? null : (
      <Text id='read-none' className={styles.quiet}>
        {none}
      </Text>
    )
  }
  function toggle() {
    if (reading) voice?.hush()
    else voice?.speak(text, () => setReading(false))
    setReading(!reading)
  }
  return (
    <Button kind='quiet' id='read-aloud' onPress={toggle}>
      {reading ? stop : start}
    </Button>
  )
}
