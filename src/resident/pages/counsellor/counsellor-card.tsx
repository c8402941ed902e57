import { Text, View } from '@tarojs/components'
import { Badge } from '../../../components/badge/badge'
import { Card } from '../../../components/card/card'
import type { Counsellor } from '../../booking/place'
import styles from './index.module.scss'

export function CounsellorCard({ counsellor }: { counsellor: Counsellor }) {
  const { introduction, concerns, credentials, siteName, roomName, sessionMinutes } = counsellor
  return (
    <Card>
      <Text>{introduction}</Text>
      {concerns.length > 0 ? (
        <View className={styles.concerns}>
          {concerns.map((concern) => (
            <View key={concern} className={styles.concern}>
              <Badge>{concern}</Badge>
            </View>
          ))}
        </View>
      ) : null}
      <View className={styles.facts}>
        <Text>{[siteName, roomName].filter((word) => word !== '').join(' · ')}</Text>
        <Text>{`每次 ${sessionMinutes} 分钟，免费`}</Text>
        {credentials.map((credential) => (
          <Text key={credential}>{credential}</Text>
        ))}
      </View>
    </Card>
  )
}
