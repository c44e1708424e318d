import { startPage } from '../ui/page'
import { App } from './App'
import './practice.css'

void startPage('practice', 'practiceTitle', App)
