import { useState } from 'react'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Notice } from '../../../components/notice/notice'
import { Sheet } from '../../../components/sheet/sheet'
import { type SavedFile, saveFile } from '../../../device/save-file'
import { asData, asText } from '../../own-data/as-file'
import type { Copy } from '../../own-data/gather'

/** They say nothing of what is in them: file names are seen by others. */
const TEXT = 'xinlin.txt'
const DATA = 'xinlin.json'

const said: Record<SavedFile, string> = {
  file: '已经交给浏览器，在它放下载的地方。',
  sent: '已经发到你选的聊天里。这台手机上没有另外留。',
  cancelled: '没有发出去。',
  refused: '没能存成。这台手机可能满了，或者微信版本太旧；可以先在这一页上看。',
}

const onWeb = process.env.TARO_ENV === 'h5'

/** What a file of all that means, before there is one. */
export function SaveSheet({ copy, onClose }: { readonly copy: Copy; readonly onClose: () => void }) {
  const [saved, setSaved] = useState<SavedFile | null>(null)
  const save = (name: string, text: string, type: string) => void saveFile(name, text, type).then(setSaved)
  return (
    <Sheet
      id='save-sheet'
      open
      title='存成文件'
      onClose={onClose}
      actions={
        <>
          {saved ? (
            <Notice kind={saved === 'refused' ? 'warn' : 'info'} id={`saved-${saved}`}>
              {said[saved]}
            </Notice>
          ) : null}
          <Button id='save-text' onPress={() => save(TEXT, asText(copy), 'text/plain')}>
            {onWeb ? '存成文字，自己看' : '发一份文字，自己看'}
          </Button>
          <Button kind='secondary' id='save-data' onPress={() => save(DATA, asData(copy), 'application/json')}>
            {onWeb ? '存成数据，给别的程序用' : '发一份数据，给别的程序用'}
          </Button>
          <Button kind='quiet' id='save-nothing' onPress={onClose}>
            {saved ? '好了' : '先不存'}
          </Button>
        </>
      }
    >
      <Paragraph>
        文件没有锁：里面有你写过的话、电话号码、自评的每一个回答，谁拿到都能看。从这里拿走以后，它在哪里、谁看到，就只有你管得了。
      </Paragraph>
      <Paragraph>
        {onWeb
          ? '不要存在大家共用的电脑上。'
          : '微信里没有自己的文件夹，所以要发到一个聊天里。发给“文件传输助手”，就只有你自己看得到；不要选错人。'}
      </Paragraph>
    </Sheet>
  )
}
