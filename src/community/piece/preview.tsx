import { Text } from '@tarojs/components'
import type { PieceText } from '#core/domain/publishing/piece'
import { dateOf } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { Skeleton } from '../../components/skeleton/skeleton'
import { useNow } from '../../device/use-now'
import { sentenceFor } from '../../wording/refusals'
import { AsPhone } from './as-phone'
import styles from './piece.module.scss'
import type { Previewed } from './use-preview'
import { faultWords, leftOutWords } from './words'

function Waiting({ isBlank, isRefused }: { readonly isBlank: boolean; readonly isRefused: boolean }) {
  if (isBlank) return <Text className={styles.note}>写了字，这里就能看到居民会看到的样子。</Text>
  return isRefused ? null : <Skeleton rows={6} />
}

interface PreviewProps {
  readonly text: PieceText
  readonly preview: Previewed
  /** As it will stand under the title; null while no professional has read it. */
  readonly signedAs?: string | null
}

/** How it reads on a phone, and what of it could not be taken over. */
export function Preview({ text, preview, signedAs = null }: PreviewProps) {
  const today = dateOf(useNow())
  const { looked, isOld, trouble, retry, isBlank } = preview
  const { title, summary, audience, author, authorRole, sources, reviewBy } = text
  return (
    <>
      {trouble !== null ? (
        <Notice
          kind='warn'
          id='preview-trouble'
          action={
            retry ? (
              <Button kind='secondary' id='preview-again' onPress={retry}>
                再看一次
              </Button>
            ) : null
          }
        >
          {`${sentenceFor(trouble)}写好的都在，只是这里看不到最新的样子。`}
        </Notice>
      ) : null}
      {looked === null ? (
        <Waiting isBlank={isBlank} isRefused={trouble !== null} />
      ) : (
        <>
          <Text id={isOld ? 'preview-old' : 'preview-new'} className={styles.note}>
            {isOld ? '正在更新成你刚写的样子…' : '居民在手机上看到的样子'}
          </Text>
          {looked.leftOut.length > 0 ? (
            <Notice kind='info' id='left-out'>
              {`没有放进来的：${looked.leftOut.map((one) => leftOutWords[one]).join('、')}。`}
            </Notice>
          ) : null}
          {looked.faults.length > 0 ? (
            <Notice kind='warn' id='faults'>
              {looked.faults.map((one) => faultWords[one]).join('')}
            </Notice>
          ) : null}
          <AsPhone
            article={{
              ...{ id: 'preview', title, summary, audience, author, authorRole, reviewBy },
              ...{ minutes: looked.minutes, blocks: looked.blocks, sources: [...sources], updatedOn: today },
              review: signedAs === null ? null : { by: signedAs, on: today },
            }}
          />
        </>
      )}
    </>
  )
}
