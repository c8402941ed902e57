import { Text, View } from '@tarojs/components'
import { Badge } from '../../../components/badge/badge'
import { Card } from '../../../components/card/card'
import { credentialText } from '../../booking/credential-text'
import type { Counsellor } from '../../booking/place'
import styles from './index.module.scss'

export function CounsellorCard({ counsellor }: { counsellor: Counsellor }) {
  const { introduction, selfServe, concerns, credentials, siteName, roomName, sessionMinutes } = counsellor
  return (
    <Card>
      {introduction === '' ? null : (
        <View id='own-words'>
          <Text>{introduction}</Text>
          {selfServe === undefined ? <Text className={styles.said}>——这段话是本人写的</Text> : null}
        </View>
      )}
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
      </View>
      {credentials.length > 0 ? (
        <View id='verified' className={styles.facts}>
          {credentials.map((one) => (
            <Text key={one.id}>{credentialText(one)}</Text>
          ))}
        </View>
      ) : null}
    </Card>
  )
}
