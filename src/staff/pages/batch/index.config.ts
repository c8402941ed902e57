export default definePageConfig({ navigationBarTitleText: '一批专家' })
