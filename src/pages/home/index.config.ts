export default definePageConfig({ navigationBarTitleText: '心邻' })
