import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { OutputOf } from '#core/contracts/operation'
import { makePoster } from '#core/contracts/posters'
import { type PosterFormat, posterFormats, posterSizes } from '#core/domain/placements/poster'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { aria } from '../../../components/element/aria'
import { Notice } from '../../../components/notice/notice'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import styles from '../../posters/poster.module.scss'
import { Save } from '../../posters/save'
import { SitePhoto } from '../../posters/site-photo'
import { formatWords } from '../../posters/words'
import '../../refusals'

/** As what to print it, how it will look, and the file. */
function PosterPage() {
  const { id = '' } = useRouter().params
  const [format, setFormat] = useState<PosterFormat>('a4')
  const [special, setSpecial] = useState(false)
  const asked = useReading(makePoster, { placementId: id, format, file: 'preview', special })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return (
      <NotForYou title='做海报'>这一页是给张贴二维码的社工和管理人员用的。需要的话，请找街道的负责人开通。</NotForYou>
    )
  }
  return (
    <DeskPage
      title='做海报'
      heading='做海报'
      lead='地址、开放时间、电话都是站点今天的，码是这一处自己的，照片是站点的。'
    >
      <ChoiceGroup label='做成多大'>
        {posterFormats.map((one) => (
          <Choice
            key={one}
            id={`as-${one}`}
            label={formatWords[one].name}
            note={formatWords[one].note}
            chosen={format === one}
            onChoose={() => setFormat(one)}
          />
        ))}
      </ChoiceGroup>
      <Answer asked={asked} rows={6}>
        {(made) => <Made {...{ made, format, special }} placementId={id} onSpecial={setSpecial} />}
      </Answer>
    </DeskPage>
  )
}

interface MadeProps {
  readonly made: OutputOf<typeof makePoster>
  readonly format: PosterFormat
  readonly placementId: string
  readonly special: boolean
  readonly onSpecial: (special: boolean) => void
}

function Made({ made: { data, codes, special: days, picture }, format, placementId, special, onSpecial }: MadeProps) {
  const { width, height } = posterSizes[format]
  return (
    <>
      {codes.includes('wechat') ? null : (
        <Notice kind='info' id='web-code-only'>
          微信的码现在拿不到，海报上只有网页的码，用手机相机能扫。
        </Notice>
      )}
      {days > 0 || special ? (
        <ChoiceGroup label='这 30 天里不照平时开的日子'>
          <Choice
            id='without-days'
            label='不印'
            note='海报上写着“节假日以小程序为准”，过后不用换'
            chosen={!special}
            onChoose={() => onSpecial(false)}
          />
          <Choice
            id='with-days'
            label='把日期印上'
            note='带年份。这些日子过了，或者又改了，要换一张'
            chosen={special}
            onChoose={() => onSpecial(true)}
          />
        </ChoiceGroup>
      ) : null}
      <View
        id='poster'
        className={format === 'roll-up' ? `${styles.paper} ${styles.tall}` : styles.paper}
        style={{ backgroundImage: `url(data:image/png;base64,${data})` }}
        {...aria({ role: 'img', label: `${formatWords[format].name}海报的样子` })}
      >
        <View style={{ paddingTop: `${(100 * height) / width}%` }} />
      </View>
      {picture === undefined ? null : (
        <SitePhoto placementId={placementId} picture={picture} isCard={format === 'card'} />
      )}
      <Save key={`${format} ${special}`} placementId={placementId} format={format} special={special} />
    </>
  )
}

export default asPage(PosterPage)
