import { Text, View } from '@tarojs/components'
import { land } from '#core/contracts/sites'
import type { Referral } from '#core/domain/organisation/referral'
import { useReading } from '../../cloud/use-reading'
import { Bullets } from '../../components/bullets/bullets'
import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'
import { lastScene } from '../../device/scan'
import { fullDateText } from '../../wording/dates'
import styles from './check.module.scss'

const bring = [
  '带上儿童保健手册和疫苗本。下面可以做一页给医生看，今天就做好存下来。',
  '想一想是什么时候开始的，手机里有孩子平时的视频也可以带上。',
]

/** Where the second look is: the issuer's own word, and the address that the place whose code was scanned has looked up. */
export function WhereToGo() {
  const scene = lastScene()
  const landed = useReading(land, { scene: scene ?? '' }, { enabled: scene !== null })
  const referrals = landed.state === 'ready' ? (landed.value.referrals ?? []) : []
  return (
    <Card id='where-to-go' title='去哪里复查'>
      <Paragraph>
        去县级妇幼保健机构，就是区里、县里的妇幼保健院、妇幼保健所。也可以先问平时做儿童保健的社区卫生服务中心、乡镇卫生院，请他们帮忙转过去。
      </Paragraph>
      {referrals
        .filter(({ kind }) => kind === 'child-recheck')
        .map((one) => (
          <Contact key={one.name} referral={one} />
        ))}
      <Bullets items={bring} />
    </Card>
  )
}

function Contact({ referral: { name, address, phone, source, checkedOn } }: { readonly referral: Referral }) {
  return (
    <View className={styles.sign}>
      <Text>{name}</Text>
      <Text>{address}</Text>
      {phone === null ? null : <Paragraph>{phone}</Paragraph>}
      <Text className={styles.note}>{`来源：${source}。核对于 ${fullDateText(checkedOn)}。`}</Text>
    </View>
  )
}
