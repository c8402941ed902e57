export default definePageConfig({ navigationBarTitleText: '建成率' })
