import { Text } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { childMode } from '#core/content/child-mode'
import { Button } from '../../components/button/button'
import styles from './child-mode.module.scss'
import { findVoice, whenVoicesChange } from './voice'

/** A button where something can be read, and honest words where nothing can. It stops when the text changes or goes. */
export function ReadAloud({ text }: { text: string }) {
  const [voice, setVoice] = useState(findVoice)
  const [reading, setReading] = useState(false)
  const { start, stop, none } = childMode.aloud

  useEffect(() => whenVoicesChange(() => setVoice(findVoice)), [])
  useEffect(() => {
    if (text) setReading(false)
    return () => findVoice()?.hush()
  }, [text])

  if (!voice) {
    return (
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
