import { defineBackground } from '#imports';
import { answerWorker } from '../extension/worker';

export default defineBackground(answerWorker);
