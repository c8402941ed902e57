import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { DayNote } from '#core/domain/calm/day-note'
import { Button } from '../../components/button/button'
import { offerFile } from '../../device/offered-file'
import styles from '../calming.module.scss'
import { exportText } from './note-words'

/** It says nothing of what is in it: file names are seen by others. */
const NAME = 'xinlin.txt'

/** Some readers take a text for another script unless it begins with this. */
const MARK = '\ufeff'

/** The web alone: WeChat hands no file to anybody but a friend's chat, so there all of it is copied. */
export function SaveNotes({ notes }: { readonly notes: readonly DayNote[] }) {
  const [saved, setSaved] = useState(false)
  if (process.env.TARO_ENV !== 'h5') return null
  function save() {
    offerFile(NAME, new window.Blob([MARK, exportText(notes), '\n'], { type: 'text/plain;charset=utf-8' }))
    setSaved(true)
  }
  return (
    <>
      <Button kind='secondary' id='save-notes' onPress={save}>
        全部存成文件
      </Button>
      {saved ? (
        <Text id='notes-saved' className={styles.note}>
          文件已经给浏览器，存在哪里由浏览器定。别人也用这台电脑的话，看完记得删。
        </Text>
      ) : null}
    </>
  )
}
