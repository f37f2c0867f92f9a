import { TopicList } from '@toso/contract';
import type { Topics } from './client.ts';
import type { Http } from './http.ts';
import type { Inputs } from './inputs.ts';

/** What teams help with. Reach it as `client.topics`. */
export const topics = (http: Http, inputs: Inputs): Topics => ({
  async list(query = {}, options) {
    const search = inputs.topicQuery(query);
    const path = search ? `v1/topics?${search}` : 'v1/topics';
    return (await http.send(TopicList, { path }, options)).body.topics;
  },
});
