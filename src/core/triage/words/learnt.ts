/**
 * What words say for what a post does, in log-odds, learnt from the labelled posts of `test/posts` and made by
 * `node test/bench/learn.ts --write`: a feature, then its weight for each of `DOINGS`. A feature is one to three words in
 * a row (`^` begins and `$` ends a sentence), the place of the sentence (`@first`) or a cue that a rule found (`#did`).
 * What stands here has earned its place on at least three sentences; what a person wrote by hand is in the other files.
 */
export const LEARNT = `
@always	-0.90	0	-1.69	-1.36	-1.19
!	-0.11	-0.64	-0.18	0.07	-1.54
! $	0	-0.43	0	0	-0.21
#admits	-0.84	0	0	0.62	0
#announces	-0.82	-1.84	0	2.45	-0.84
#around	0.86	0	3.57	-0.44	-0.34
#bad	0.08	0.52	-0.34	-0.49	0.53
#calls	0	0	0	0.18	0
#claims	-0.21	0.11	-0.81	0	-1.59
#contrast	0	0.46	0.09	-0.83	0.54
#deflects	-0.46	-0.36	0	0	0
#did	3.27	0.47	-0.13	1.06	1.64
#dunno	-0.62	-0.62	0	-0.46	-0.95
#elsewhere	1.01	0	0	0.63	-0.78
#experience	1.82	-0.76	0.20	2.35	0
#failure	2.10	2.26	-0.59	-1.17	3.85
#found	-1.61	-1.39	-0.53	1.00	-0.72
#good	0.13	-0.14	0	-0.27	-0.39
#handled	1.18	0	0	1.45	0.41
#instructs	-0.32	-1.53	0.12	0	-0.77
#looked	0	0	0	0	-1.28
#mends	-0.66	-0.57	-0.40	0.85	0
#news	0	-1.00	0	0	0
#other	0	-0.42	0	0	0
#over	-0.33	0	0	-2.32	0
#own-thing	0	0.18	0	-0.67	0
#pleased	-1.78	0	0	0	0
#points-back	0	0	0	0	-0.37
#promises	-0.36	-0.86	-0.20	0	-1.69
#question	-0.64	0.80	-1.03	-2.42	-0.69
#receives	0	-1.12	0	0	0
#relapse	-1.92	0	0	0	0
#same	-0.14	3.40	-0.42	-1.19	0.32
#shares	0	-0.07	-0.31	0.47	0
#still	0	0.55	0	0	0.08
#success	1.18	-1.76	0.73	1.70	-1.43
#suffers	0	1.89	-1.10	-1.14	0.71
#taken-back	0	0	0	-0.14	0
#thanks	0	-0.46	-0.71	0.43	-0.28
$	-0.85	-0.43	-1.61	-1.29	-1.12
.	0.15	-0.59	0.34	0.25	0
. $	0.28	0.10	0.33	0.38	0.46
. .	0	0.10	0	-0.16	0.21
. . $	-0.13	0.14	-0.17	0	0.49
. . .	0.13	0	0	0	0
. . csrf	0	0	0.39	0	0
. 0	0.22	0.30	0.34	0.16	0
. 0 $	-1.34	0.24	-0.78	0	-0.11
. 0 .	-0.30	0	0.30	0.24	-0.14
. 0 0	0	0	0	0	0.40
. 0 :	-0.74	-0.86	0	0	0
. 0 all	0	0	0.37	0	0
. 0 and	0	-0.22	0	0	0.12
. 0 beta	0.11	0	0	0	0
. 0 has	0	0	0	0.14	0
. 0 here	0	0	0	0	0.11
. 0 is	0	-0.26	0.36	0	0
. 0 it	-0.81	0.15	0	0	0
. 0 it's	0.16	0	0	0	0.43
. 0 on	0.86	0	0.95	-0.72	0
. 0 still	0	0.47	0	0	0.71
. 0 to	-1.23	0	0	0	-0.41
. 0 v0	0.16	0	0	0	0.46
. 0 xxx	0	0.46	0	0	0
. com	0	0	0.27	0	-0.14
. config	1.16	0.28	0	0	0
. cs	0.19	0	0	0.21	0
. csrf	0	0	0.39	0	0
. csrf cookie	0	0	0.39	0	0
. e	-0.33	0	0	0	0
. e .	-0.33	0	0	0	0
. env	0	0	0	0	0.18
. g	0	-0.14	0	0	0
. g .	0	-0.14	0	0	0
. io	0	0	0	0	0.23
. json	0	0	0	0	0.45
. jwt	0	0	0	0	-0.13
. log	0.64	0	0	0	-0.26
. php	0.11	0	0	0	0
. py	0	0	0	-0.13	0
. the	0.13	0	0	0	0
. x	0	0	0.08	0.17	0
. xml	0	0.38	0	0	0
. xxx	0.26	0	0	0	0
0	0.17	-0.13	-0.31	0.56	0.18
0 $	-0.41	0	-0.09	-0.28	-0.37
0 .	-0.20	0.42	0	-0.20	-0.36
0 . $	-0.63	1.17	-1.48	-1.10	-0.25
0 . 0	0	0.55	0.32	0	0
0 . x	0	0	0.12	0.17	0
0 0	0	0.42	0	-0.85	-0.25
0 0 .	-0.16	0	0	0	0
0 :	-0.73	-0.05	-0.33	-0.79	0
0 : the	0.50	0	0	0	0.24
0 after	0	0	0	0.34	0
0 again	0	0	0.44	0	0.30
0 all	0	0	0.73	0	0
0 and	0.10	-0.21	0	0	0
0 and 0	0	0	0	0.17	0.07
0 as	0.42	0	0	0	0.49
0 beta	0.11	0	0	0	0
0 comes	0.63	0.71	0	0	0
0 days	-0.07	-0.05	0	-0.26	-0.28
0 for	-0.30	0	0	0	0
0 from	1.53	0	0	0.33	0
0 h	0.21	0.22	0	0	0
0 h 0	0.06	0	0	0.36	0
0 has	0	-0.26	0	0	0
0 here	0	0	0	0	0.11
0 hours	-0.37	0	0	0	0
0 if	0	0.67	0	0	0.38
0 is	0	-0.25	0	0.71	0
0 ist	0	-0.17	0	0	0
0 it	-1.21	0.89	-0.06	-0.28	0
0 it's	0	0	0	-0.05	1.18
0 logs	0	-0.12	0.54	1.17	0
0 minutes	0	0	0	0.27	0
0 ms $	0	-0.24	0	0	0
0 no	0.23	0	0	0	0
0 now	0	-0.35	0	-0.34	0
0 on	0	0	0.86	-0.90	0
0 on the	0.07	0	0	0	0.10
0 page	0	0	0	0	0.23
0 s	0.20	0	0	0	0
0 seconds	0.54	0	0	0	0
0 so	0	0	0	0.55	0
0 still	0	0.53	0	0	1.54
0 to	-0.40	0	0	-0.35	-0.58
0 to 0	-0.52	0	0	0	-0.10
0 today	0	0	0	0.08	0
0 uhr	0	0	0	-0.25	0
0 utc	0	0	0	0	0.07
0 v0	0.16	0	0	0	0.46
0 v0 .	0.16	0	0	0	0.46
0 vs	0	0	0	0.50	0
0 was	0	0	0	-0.39	0
0 we	0	0.16	0	0	0
0 which	0	0	0	0.19	0
0 with	0.45	0.27	0	0	0
0 works	0.46	0	0	0	0
0 xxx	0	0.59	0	0	0
0fa	0	0	0	0	-0.52
0h0	-0.21	0	0	0	0
0k	0	-0.15	0.16	0.71	0
0nd	0	0.60	0	0	0
0s	0.82	0	0	0	0
0th	0.08	0	0	0	0
:	0.42	0.32	0	0	0.19
: $	-0.94	0.41	0	-0.49	-0.29
: 0	0	-0.19	0	-1.05	0
: 0 $	-0.12	0	0	0	0
: 0 .	0.31	0	0	0	-0.29
: 0 :	-0.89	0	0	0	0
: 0 utc	0	0	0	0	0.07
: a	0.11	-0.52	0.18	0	0
: after	0	0	0	0	0.08
: after the	0	0	0	0	0.47
: all	0	0	0	0	-0.46
: an	0	0	0	0.19	0
: auth	0	-0.12	0	0	0
: client	-0.17	0	0	0	0
: client id	-0.17	0	0	0	0
: error	0.65	0	0	0	0.09
: firefox	0	0	0	0.21	0
: i	0	0	0	0.96	-0.09
: i had	0	0	0	0.08	0
: identical	0.36	0	0	0	0
: it	0	-0.31	0	0	0
: my	0	1.14	0.56	0	0
: no	0	0	0	0	0.64
: oauth	-0.28	0	0	0	-0.29
: oauth 授权失败	-0.06	0	0	0	0
: one	0	0	0	1.27	0
: same	1.01	0	0	0	0
: screenshot	0.13	0	0	0	0
: screenshot $	0.13	0	0	0	0
: sso	0	-0.92	0	0	0
: the	-0.24	0	-1.09	0.16	0.28
: this	0	0	0	0.73	0
: token	0.65	0	0	0	0
: token expired	0.18	0	0	0	0
: token 交换请求失败	0.11	0	0	0	0.22
: true	0.49	0.36	0	0	0.08
: with	0.22	0	0.72	0	0
: works	0	0	0.83	0	0
: works .	0	0	0.86	0	0
: xxx	0	0.51	-0.18	-0.54	-0.11
: xxx $	-0.16	-0.49	0.55	0	0
: xxx .	-0.42	0	0	0	-0.97
: xxx is	0.20	0	0	0	0
?	-1.36	-0.13	-0.57	-0.75	-0.77
? $	-1.23	-0.14	-0.45	-0.57	-0.47
@first	-0.86	-0.43	-0.86	-0.38	-1.22
@last	-0.37	-0.06	-0.49	-0.16	-0.16
@mid	-0.12	0.98	-0.91	-1.53	-0.41
@only	0.46	-0.62	0.15	0.99	0.64
^	-0.85	-0.43	-1.61	-1.29	-1.12
^ 0	-0.92	0.54	0.22	0.11	0.53
^ 0 .	0	-0.26	0.50	0	-0.63
^ 0 :	0	0	0	0	0.22
^ 0fa	0.10	0	0	0	0
^ :	0	-0.62	0	0.71	0
^ a	0	0.31	0.33	0	-0.27
^ a fresh	0	0	0.34	0	0.13
^ a login	0	0	0	0	-0.31
^ a reboot	0	0	0.28	0	0
^ after	-0.41	0.32	0	0	0
^ after the	0.19	0.43	0	-0.38	0.23
^ ah	0	-0.07	0	0	0
^ all	-1.28	0	0	0	0
^ always	0	0	0	0	1.18
^ an	0	0	0.18	0.12	0
^ and	-0.75	-0.83	0	-0.82	0
^ and if	0	0	0.19	0	0
^ any	0	0.31	0.60	0	0
^ any ideas	0	0.12	0	0	0
^ as	0	0.35	0	0	0
^ as a	0	0	0.68	0	0
^ as of	0	0	0	0	0.27
^ at	0	0.24	0	0	0
^ at the	0	0.16	0	0	0
^ back	0	0	0.58	0	0
^ back on	0.24	0	0.32	0	0
^ bei	0	0.31	0	0	0
^ bonjour	0	0.09	0	0	0
^ build	0	-0.40	0	0	0
^ but	0	0.54	0	0	-0.10
^ by	0	-0.05	0	0	0
^ cache	0.82	0	0	0.49	0
^ can	0	0.52	0	0	0
^ can't	0.28	0.10	0	0	0
^ cas	-0.41	0	0	0	0
^ changed	0	0	0	0.84	0
^ changing	0.22	0	0	0	0
^ changing the	0.22	0	0	0	0
^ chrome	0	0	0	0	0.43
^ chrome and	0	0	0	0	0.39
^ close	0	0	0.42	0	0
^ close the	0	0	0.48	0	0
^ closing	0	0	0	-0.22	0
^ configure	-0.30	0	0	0	0
^ confirmed	-0.56	0	0	0	0
^ console	-0.24	0	0	0	0
^ cookie	1.13	0	0	0	0.38
^ cookies	0.74	0	0	0	0.33
^ corrige	0	0	0	0.42	0
^ corrige et	0	0	0	0.42	0
^ could	0	-0.46	0	0	0
^ could be	0	-0.09	0	0	0
^ curl	1.25	0.13	0	0	0.45
^ das	0	0.13	0.23	0	0
^ debug	0.46	0	0	0	0
^ deleted	0.23	0	0.37	0	0
^ deleting	0	0	0.77	0	0
^ did	0.70	0.37	0.26	0	0
^ did it	0	0	0	0	0.39
^ did you	0	-0.36	0	0	0
^ die	0	0	0	0.71	0
^ does	0	0.28	0	0	0
^ done	0	0	0	0.67	0
^ e	-0.40	0	0	0	0
^ each	0.38	0	0	0.13	0.26
^ each time	0	0	0	0	0.51
^ either	-0.32	0	0	0	0
^ en	0	0	0.76	0	0
^ environment	0	0.43	0	0	0
^ error	-1.30	0.20	0	0	-1.77
^ exactly	0	0.67	0	0	0
^ expected	-0.23	0.93	0	0	0
^ failed	0	0	0	0	0.32
^ firefox	0	0	0	0	0.46
^ for	0.43	0	0.52	-0.20	0
^ for the	0	-0.07	0.11	0	0
^ for us	0	0.43	0	0	0
^ funny	0	0	0.70	0	0
^ github	0.74	0	0	0	0
^ going	0.17	0	0	0	0
^ good	0	-0.66	0	0	0
^ google	-1.43	0	0	0	0
^ got	-0.22	0	0	0.64	0
^ gp	0	0	0.28	0	0
^ gp saml	0	0	0.28	0	0
^ has	0	0.38	0	0	0
^ have	0	-0.27	0	0	0
^ hello	-0.42	0.41	0	-0.42	-0.20
^ hello $	0	-0.34	0	0	0
^ hey u0	0	-0.14	0	0	0
^ hi	-0.14	0.15	-0.22	-0.26	0
^ hier	0	0	0	0.90	0
^ how	0	0.37	0	0	0
^ i	-0.32	0	-0.10	0	-0.08
^ i believe	0	0.17	0	0	0
^ i can	0	0.14	0	0	1.31
^ i did	0	-0.20	0	0	-0.07
^ i don't	0	0.60	0	0	0
^ i got	1.27	0	0	1.45	0
^ i had	0.29	-0.55	0	0	0
^ i made	-0.06	0	0	0	0
^ i moved	0	0	0	0.19	0
^ i only	0	0	0.09	0	0
^ i put	0	1.14	0	-0.37	0
^ i removed	0	0	0.12	0	0
^ i was	0.12	0	0	0	0
^ i went	0	0	-0.20	0	0
^ i'd	-0.88	0	0	0	0
^ i'll	0	-0.19	0	0	0
^ i'm	0	0.37	0	-0.76	-0.17
^ i've	0.20	0	-0.66	0	0
^ i've got	0	0	0	0	0.09
^ if	0	0	0.59	0	-0.89
^ if i	1.34	0.20	0.65	0.47	0
^ im	0	0.22	0	0	0
^ in	-0.09	0	-0.96	0	-0.41
^ in case	0	-0.09	0	0.96	0
^ in my	0	0	0	0.63	0
^ installed	0	0.31	0	0	0.50
^ is	0	-0.54	0	0	0
^ is your	0	-0.08	0	0	0
^ issue	-0.11	0	0	0	0.22
^ it	-0.86	-0.82	-0.61	0	0.19
^ it is	0	0	0	0	1.04
^ it was	0	0	0	0.27	0
^ it's	-1.36	0	-0.50	0	-0.50
^ it's a	0.20	0	0	0	0
^ j'ai	0	0	0	0	0.43
^ ja	0.29	0.12	0	0	0.22
^ je	0	0	0	0	0.24
^ just	0	0	0	0	0.13
^ kc	0	0	0	0	0.50
^ last	0	0	0	0	0.37
^ leaving	0	-0.96	0	0	0
^ localhost	0.15	0	0	0	0
^ log	-0.89	0.13	0	0	-0.35
^ logging	-0.40	0	0.06	0	0
^ logging in	-0.13	0	0	0	0
^ login	-1.59	0	-0.68	-0.09	0
^ look	-0.14	0	0	0	0
^ looked	0.90	0	0	0	0
^ macos	0	0.62	0	0	0
^ made	-0.41	0	0	0	0
^ made a	-0.41	0	0	0	0
^ meme	0	0	0	0	0.33
^ might	0	-0.06	0	0	0
^ mine	0	0.27	0	0	0
^ moin	0	0.13	0	0	0
^ my	-0.71	0	-0.29	-0.12	-0.74
^ neither	0	0	0	0	1.30
^ never	0	0	0	-0.54	0
^ new	1.42	-0.63	0	1.45	0
^ next	0	0	0	0	0.37
^ nginx	0	0	0	0	0.40
^ no	-0.13	0	0	-0.81	0.37
^ no 0	0	0	0	0	-1.05
^ no idea	0	-0.06	0	0	0
^ no login	0	0	0	0	0.24
^ nobody	0	-0.10	0	0	0
^ none of	0	0	0	0	0.56
^ not	-0.37	0	0.46	0	-0.13
^ not a	0	0	0.64	0	0
^ nothing	-0.48	0	0	0	0
^ now	0	0.52	0	0	1.19
^ oauth	0	0	0	-0.24	-0.11
^ oh	0.38	-0.29	0	0	0
^ ok	-1.13	-0.33	0	-1.06	0
^ okay	0	0	0	0.61	0
^ okta	-0.37	0	0	0	0
^ on	-0.33	0	0	-0.71	-0.11
^ on the	0.22	0	0	0	0
^ one	0	0.24	0	-0.26	0
^ only	0	0.61	0.83	-0.52	0.57
^ open	-0.18	0	0	0	0
^ openconnect	0	0	0	0.63	0
^ our	0	0	0	-0.11	0
^ password	-0.06	0	0	0	0.22
^ please	-0.72	0	0	-0.61	-0.37
^ po	0	0.67	0	0	0
^ press	0.29	0	0	0	0
^ put	0.92	-0.79	0	1.69	0
^ put the	0	-0.26	0	0	0
^ ran	0	0.95	0	0	-0.07
^ re	0.28	0.69	0.05	0	1.39
^ read	0.72	0	0	0	0
^ regression	0.05	0	0	0	0
^ reinstalled	0.12	0	0	0	0
^ removed	0	-0.07	0	0.14	0
^ resolved	0	0	0	-0.56	0
^ resolved :	0	0	0	-0.56	0
^ restart	0.30	0	0	0	0.11
^ restart the	0	0	0	0	0.21
^ restarting	0	0	0.92	0	0
^ result	0	0	0	0	0.46
^ right	0	0	0.17	0	0
^ rolled	0	0	0	0	-0.06
^ same	-0.82	1.10	0	0	-0.17
^ same error	0	0	0	0	0.14
^ saml	0.76	0	0	-0.14	0
^ saml0aws	0.72	0	0.72	0	0
^ screenshot	-0.27	0.83	0.55	0	-0.17
^ screenshot $	0	0	0	0	-0.10
^ service	0	0.17	0	0	0
^ set	-0.61	0	0	-0.66	0
^ si	0	0	1.66	0	0
^ since	-0.91	0	0	-0.64	0
^ since i	0	0	0	0	0.08
^ so	0	-0.31	0	0	0
^ so :	0	0	0	0	0.54
^ so i	0	0	0.75	0	0
^ so the	0	0	0	0.07	0
^ solved	0	0	0	0.52	0
^ some	-0.41	0	0	0	0
^ something	0	0.20	0	0	0
^ something in	0	0.20	0	0	0
^ sorry	-0.94	0	0	0.18	0
^ started	0	0	0	0.40	0
^ steps	-0.07	0	0	0	0
^ still	-0.92	0.20	0	0	0.09
^ switched	0.35	0	0	0	0
^ tested	0	-0.79	0	0	0
^ thank	-0.19	0	0	-0.49	0
^ thank you	-0.19	0	0	-0.49	0
^ thanks	0	0.16	0	0	0
^ thanks $	0	-0.05	0	0	0
^ that	-1.55	-1.17	-0.08	0	0
^ that's	-0.49	-0.41	0	0.76	0
^ the	0	0.09	-0.19	0.53	0.38
^ the browser	0	0	0	0	0.41
^ the first	0	0	0.13	0	0
^ the new	0	0	0	-0.05	0
^ the problem	-0.36	0	0	0	0
^ the web	0	0	0	0.18	0
^ the xxx	0	0	0.31	0	0
^ there was	0.14	0	0	0	0
^ they	0.74	-0.64	0	0.90	0
^ this	0	-0.64	-0.28	0	0
^ this is	0.06	0	0	0	0
^ thx	-0.37	0	-0.11	0	0
^ to	-0.41	0	0	0	0
^ to get	0	0	0.44	0	0
^ today	-0.26	0	0	0	0
^ tried	0	-0.68	0	0	0.71
^ true	0	-0.09	0	0	0
^ tu	0	-0.11	0	0	0
^ two	0.63	0	0.50	1.23	0
^ u0	-0.20	0	0	0	0
^ u0 thanks	0	0.19	0	0	0
^ u0 that	0	0.33	0	0	0
^ u0 u0	0	0	0	0	0.35
^ until	0	0	1.72	0	0
^ update	0	0	0	1.12	0
^ update :	0.26	0	0	0	0
^ upgraded	0	0	0	0.12	0
^ upgraded to	0	0	0	0.35	0
^ user	0	0.08	0	0	0
^ users	-0.58	0	0.99	0	0
^ v0	0	0	0	0.22	0
^ v0 .	0	0	0	0.73	0.07
^ was	0	0	0	-0.27	0
^ was the	0	0.16	0	-0.10	0
^ we	0.45	0	0	0	0.56
^ we can't	0	0	0	0	0.47
^ we're	0	0.15	0	0	0
^ went back	0	0	-0.38	0	0
^ what	-0.12	0.17	0	0	-0.61
^ what i	-0.46	0	0	0	0
^ what's	0	0	0.13	0	0
^ what's left	0	0	0.26	0	0
^ when	0.48	0	0	0	0
^ when i	0.41	0	0.54	0	0.23
^ when you	0.15	0	0	0.39	0
^ whether	0.79	0	0	0	1.02
^ which	0	-0.47	0	0	0
^ why	0	0.22	0	0	0
^ with	1.04	0	1.55	0	1.51
^ with 0	-1.06	0	0	0	0
^ with that	0.41	0	0.12	0	0
^ with the	0.84	0.32	0	0	1.42
^ workaround	0	0	0.26	0	0
^ workaround :	0	0	0.26	0	0
^ x	-1.43	0	0	0	0
^ xxx	0.25	-0.27	0	0	0.24
^ xxx in	0	0	0.05	0	0
^ yep	0.17	0	0	0	0
^ yes	0	0	0.10	0	0
^ yes i	0	0.33	0	0	0
^ yes the	0	0	0	0.26	0
^ you	0.14	0	0	0	0
^ you can	0.60	0	0	0.31	0
^ 👍	0	-0.54	0	0	0
a	0	-0.16	-0.14	0	-0.27
a 0	-0.14	0	-0.33	0	0.22
a 0 .	0	0	0	0	0.31
a bit	0	-0.70	0	0	0
a colleague	0.24	0	0	0	0
a colleague's	0.24	0	0	0	0
a couple	0	-0.11	0	0	0
a couple of	0	-0.11	0	0	0
a difference	0	0	0	0	0.54
a difference .	0	0	0	0	0.54
a different	0	0	0	0	-0.45
a fix	0	-0.10	0	0.30	0
a fresh	0	-0.13	0	0	0
a har	1.02	0	0	0	0
a la	0	-0.13	0.48	0	0
a little	0	0	0.20	0	0
a local	0.41	0	0	0	0.28
a login	0	0	0	0	-0.68
a loop	-0.31	0	0	0	0
a month	-0.37	0	0	0	0
a new	0.09	0	0	0.40	0.95
a new version	0	0	0	0	0.12
a private	0.27	0	0	0	0
a problem	-0.05	0	0	0	0
a random	0	0	0	-0.22	0
a random string	0	0	0	-0.09	0
a reboot	0.06	0	0.19	0	0
a reboot of	0	0	0.21	0	0
a reload	0	0	0	0	0.45
a restart	0	0	0	0	0.42
a restart of	0	0	0	0	0.64
a second	0	0	0	0	0.08
a session	-0.08	0	0	0	0
a short	0	0	0	0.17	0
a small	0	-0.37	0	0	0
a solution	0	0.49	0	0	0
a stack	0.07	0	0	0	0.39
a stack overflow	0.07	0	0	0	0.39
a stopgap	0	0	0.24	0	0
a test	0.37	0	0	0	0
a thing	0	0	0	-0.33	0
a url	0.12	0	0	0	0
a user	-0.09	0	-0.26	0	0
a while	0	0	0	0.30	0
a while .	0	0	0.16	0	0
a xxx	0	0	0	0.83	0
a year	0	0	0	0	-0.26
aadsts0	0.15	0	0	0	0
aadsts0 .	0	0	0	0	-0.73
aadsts0 . $	0	0	0	0	-0.73
about	-0.46	0.17	-0.11	-0.79	0.13
about it	0	0	0	0	0.06
about the	0	0	0	0	0.60
above	0.52	0.53	0	-0.42	0.93
acc	0	1.10	0	0	0
accepted	0.05	0	0	0	0.16
accepts	0	0	0.09	0	0
access	-0.56	0	-0.21	-0.58	0
access token	0	-0.83	0	0	0
access token .	0	0	0	0.40	0
account	0	0	0	0	-1.38
account and	0	0	0	-0.32	0
accounts	-0.12	0	0	-0.31	-0.13
activate	0	-0.28	0	0	0
active	0.59	0	0	0.13	0
actual	-0.21	0	0	0	0
actually	0.20	0	0	0	0
ad	0	0.39	0	0	0.09
ad $	0	0	0	0.18	0
add	0	0	-0.11	-0.16	0
add the	0.06	0	0	0	0
added	1.03	0	0.38	-0.58	0
added the	0	0	0	0	-0.26
adding the	0.49	0	0	0.09	0
additional	0.10	0	0	0	0
additional context	0.22	0	0	0	0
address	0	-0.11	0	0.67	0.16
adfs	0	0.44	0	-0.75	0
adfs 0	0	0	0	0	0.27
adfs 0 .	0	0	0	0	0.27
admin	0.20	-0.15	-0.35	-0.28	0
advise	0.09	0	0.07	0	0
affected	0	0.35	0	0	0
affinity	0	0	0	0.12	0
afresh	0	0	0.50	0	0
after	0	1.13	0.31	0.40	-0.36
after 0 .	0	0	0	-0.13	0
after 0 hours	0	0	0	0.35	0
after i	-0.31	0.32	0	0	0
after it	0	0.07	0	0	0.40
after that	1.32	-0.06	0.70	0	0
after that it	0	0	0.79	0	0
after the	0	0	-1.00	0	0.07
after the login	0	0	0	0.15	0
after the update	0.28	0	0	0	0.13
again	1.04	0	0.70	0	1.90
again $	-0.37	0	0	0	0.35
again .	0	0.41	-0.75	0.30	0.38
again . $	0	0.40	-0.58	0.33	0
again :	0	-0.89	0	0	0
again for	0	0	0.58	0	0
again is	0	-0.05	0.28	0	0
again to	-0.15	0	0	0	0
again with invalid	0	0	0	0	0.76
age	0	0	0	0.14	0
ago	-0.77	0	0	0	-0.84
ago .	-0.40	0	0	0	-0.45
ago . $	-0.38	0	0	0	-0.42
ah	0	-0.07	0	0	0
alive	0.37	0	0	0	0
all	-0.24	0.55	-0.13	-0.19	0.33
all 0	0	0	0	0.66	0
all ?	0	-0.33	0	0	0
all ? $	0	-0.33	0	0	0
all i	0	0	0	-0.18	0
all is	0	0	0.18	0	0
all is well	0	0	0	0.17	0.13
all over	0.82	0	0	0	1.02
all over again	0	0	0	0	1.03
all the	0	0.16	0	0	0.51
all the same	0	0	0	0	0.69
all three	0	-0.45	0	0	0.18
alle	0	0	0	1.47	0
allow	0.20	0	0	0.85	0
alone	0	0	0	0	-0.11
along	-0.64	0	0	0	0
already	0.49	0	-0.85	-0.28	0
also	0.70	0.50	-0.10	0	1.01
altogether	0	0	0	0	0.22
always	0	0.28	0	0	1.24
always the	0	0	0	0	0.18
always the same	0	0	0	0	0.18
am	0	0.19	0	0	0
am i	0	0.14	0	0	0
among	0.09	0	0	0	0
amplify	0.45	0	0	0.88	0
an	-0.06	0.12	-0.07	0	0
an app	0.08	0	0	0	0.20
an endless	0.21	0	0	0	0.30
an error	-0.26	0	0	0	0
an error .	0	-0.06	0	0	0
an hour	0	-0.14	0	0	0
an older	0	0	0	0.41	0
and	0	0	0	0.31	-0.05
and 0	0.15	0	0	0	0.17
and 0 .	0.25	0	0	0	0.17
and a	0	-0.17	-0.46	-0.64	0
and added	0	0	0.15	0	0
and after	0	0	0	0.26	0
and after that	0	0	0	0.30	0
and all	1.20	0	1.31	0.37	0.39
and all is	0.05	0	1.08	0	0.39
and am	0	-0.15	0	0	0
and client	0	0.34	0	0	0
and cookies	0	0	0	0.14	0
and everything	0	0	0.53	0	0
and from	0.17	0	0	0	0
and get	-0.75	0	0	0	0
and got	0	0	0	0	0.32
and has	0	0	0.55	0	0
and i	-0.24	0	0	0	-0.58
and i'm	0.46	0	0	0.43	0
and it	0	1.17	0	-0.05	0.37
and it's	0	0	0	0.23	0
and let	0	0	0	0	0.19
and log	0	0	0.07	0	0
and log in	0	0	0.07	0	0
and login	0.14	0	0	0.21	0
and login works	0	0	0	0.23	0
and no	-0.15	-0.14	0	0	0
and nothing	0.51	0	0	0	0
and now	0	0	0.51	0	0
and now it's	0	0	0.12	0	0
and off	0	0	0	0	0.34
and on	0	0	0	-0.06	0
and only then	0.32	0	0.72	0	0
and password	0	0.55	0	0	-0.39
and report	0	0	0	0	0.19
and restarted	0.20	0	0	0	0
and see	-0.73	0	0	0	0
and since then	0	0	0	0.13	0
and so	0	0	0	0.27	0
and start	0	0.50	0.15	0	0
and starting	0	0	0.51	0	0
and still	0	0.56	0	0	0.31
and that	0.14	-1.35	0	1.76	0
and the	0.39	-0.07	-0.10	0.87	0
and the server	0	0	0	0	0.75
and then	0.26	0	-0.17	0	-0.52
and there	0	0.19	0.39	0	-0.16
and went	0	0	0	0	0.75
and went through	0	0	0	0	0.76
and what	0.72	0	0	0	0
and without	-0.08	0	0	0	0
and xxx	0.33	0	0	0	0
and xxx .	1.03	0	0.38	0	0
and xxx on	-0.32	0	0	0	0
and yes	0.20	0.29	0	0	0
and you're	0	0	0.89	0	0
android	0	1.27	-0.11	-0.18	0
anew	0.77	0	0	0.08	1.74
angular	-0.10	0	0	0	0
anlegen	0	0	0.51	0	0
anlegen .	0	0	0.56	0	0
anlegen . $	0	0	0.56	0	0
anmelden	0	0.41	0	0	0
anmeldung	0.49	0	0	0.22	0
another	0.10	0.21	0	0	0.99
another one	0	0	0	0	0.14
answers	0	0	-0.13	-0.14	0.13
any	-0.21	0.19	0	0	-0.63
any ideas	0	0.12	0	0	0
any more	0	0	0	0.41	0
anyhow	0	0	0	0	1.01
anyone	0	0.48	0	0	0
anyone else	0	0.32	0	0	0
anything	0	0.23	0	0	0
anything .	0.67	0	0	0	0.12
anything . $	0.67	0	0	0	0.12
anyway	-0.11	0	0	0	0
api	-0.14	-0.22	0	0.25	-0.91
api token	0	0.51	0	0	0
apiserver	0	0	0	0	0.58
app .	0.43	0	0	0.06	0
app . $	0.20	0	0	0	0
app id	-0.27	0	0	0	0
app in	0	0	0.21	1.06	0
app neu	0.41	0	0	0	0
app's	0	0.63	0	0	0
appended	0.77	0	0	0	0
apple	0.23	0	0	0	0
apple's	0	0	0	0.13	0
application	0	0	0	0	-0.18
application .	1.14	0	0	0	0
application . $	1.14	0	0	0	0
applications	0.48	0	0	0	0
apply	0	0	0	1.37	0
apps	0	0	0	0.48	0
apres	0.35	0	0.49	0	0
are	0	-0.20	0	0.12	-0.29
are back	0.31	0	0	0	0
are ok	0	0	1.22	0	0
are there	0	0.80	0	0	0
aren't	-0.38	0	0	0	0
argocd	0	0	0.40	0	-0.38
argocd server	0.15	0	0	0	0
argocd server pods	0	0	0.29	0	0
around	0	-0.86	0	-0.79	0
array	0.08	0	0	0	0
as	0	0.49	0	-0.21	0.52
as a	0	0	0	0.14	0
as before	0	0.44	0	0	0.26
as ever	0	0.21	0	0	0.54
as ever .	0	0.21	0	0	0.54
as idp	-0.14	0	0	0	0
as if	0	0.22	-0.06	0	0
as in	0.34	0	0	0	0
as it	0	0	0	0.09	0
as of	0	0	0	0	0.46
as of today	0	0	0	0	0.41
as soon	0.12	0.63	0	0	0
as soon as	0.12	0.63	0	0	0
as the	-0.14	0	0	0	0
as they	0	0	0	0.24	0.51
as u0	0.25	0	0	0	0
as under	0	0	0	0.31	0
as under 0	0	0	0	0.31	0
as user	0	-0.23	0.11	0	0
as well	0.46	0.38	0	-0.25	0.37
as well .	0	-0.42	-0.38	0	0
as you	0	0.12	0.09	0	0
as you said	0	0	0.46	0	0
ask me	0.16	0	0	0	0
asked	0.23	0	0	0	0
asked for	0.09	0	0	0	0
asking	0	0	0.07	0.35	0
asks	-0.48	0	-0.28	0	-0.40
asks for	0	0.26	0	0	0
assertion	0.19	0	0	0	0
assigned	-0.35	-0.40	0	0	0
assigned to	-0.35	-0.40	0	0	0
assistant	0.11	0	0	0	0.19
at	0	-0.27	0.20	-0.10	-0.44
at 0	1.18	0	0	0	0
at 0 :	0.76	0	0	0	0
at all	-0.50	0	0	0	-0.29
at all ?	0	-0.35	0	0	0
at once	0.43	0	0	0	0
at the	0	0	0	0	0.30
at the first	0	0	-0.07	0	0
at xxx	0	0	0	0	0.07
auch	0	0	0	0.31	0
auf	0	-0.15	0	0.15	0
auf 0	0	0	0	0.67	0
aussi	0	1.13	0	-0.27	1.05
auth	-0.74	-0.55	-0.51	-0.74	-1.50
auth .	0	0.41	0	0	0
auth :	0	-0.48	0	0	0
auth is	-0.24	0	0	0	0
auth oidc	0	0	0	0	-0.40
auth saml	0	0	0	0.22	0
auth0	-1.04	-0.11	0	0	0
authelia	-1.12	0	0	0	0
authenticate	0	0	0	0	-0.13
authenticating	0	0	0	0.34	0
authentication	-0.58	-0.17	0	0	0
authentification	0	0.40	0	0	0
authorization	0	0	0	0	-0.27
authorize	0.13	0	-0.17	0	0
authorizing	0	0	0	0	0.41
auto	0	0	1.17	0	0
avail	0.08	0	0	0	0
avail .	0.06	0	0	0	0
avail . $	0.06	0	0	0	0
available	0	0	0	0.25	0
avant	0	0	0	0.29	0
avec	0.95	0	0	0.39	0
away	-0.31	0	0.34	0	-0.64
away .	0	0	0.32	0	0
away . $	0	0	0.32	0	0
away with	0	0	0	0.10	0
aws	0.35	-0.41	0	0.54	0
aws amplify	0.36	0	0	0.40	0
awx	0	0	0	0	0.49
az	0.72	0	0	0.81	0
az login	1.23	0	0	0.85	0
azure	0	0.28	-0.55	0	-1.11
azure ad $	0	0	0	0.18	0
b0c	0	0	0	0	0.49
back	0.94	0	0.86	0	0.49
back $	-0.19	-0.16	0	0.53	0
back .	0.76	0	0	0	0.52
back . $	0.76	0	0	0	0.52
back and	-0.22	0	0	0	0
back in	0	0	0	0.82	0
back on	0.25	0	1.14	0	0
back on 0	0	0	0.43	0	0
back to	0	0.88	0	0	0
back to 0	0.77	0.15	-0.43	0	0
back to the	-0.31	0	0	0	0
back up	0	0	0	-0.56	0
balanceador	0	0	0	0.49	0
balancer	0	0	0	0.11	0
bar	0	0	1.10	0	0
base	0.93	0	0.60	0	-0.16
be	-1.34	-0.34	0	-0.93	-0.97
be a	0	0	0	0	0.41
be in	0	0	0	1.65	0
be in the	0	0	0	0.77	0
be sure	0.17	0	0	0	0
be xxx	0	-0.67	0	0	0
because	-2.11	0	0	0	0
because of	-0.40	0	0	0	0
been	0.16	0	-0.20	0.58	0
been fine	0	0.09	0	0	0
been looking	0.48	0	0	0	0
before	-0.13	0	0.79	0	0
before .	0	0	0	0	0.47
before . $	0	0	0	0	0.47
before i	0	0	0	0	-1.15
before the	0.21	0	0	0	0
begin	0	-0.09	0	0	0
behind	0	0.08	0	0	-0.14
behind a	0	0	0	0.28	0
behind an	0	0.30	0	0	0
bei	0	0	0	0.10	0
bei mir	0	0	0	0.47	0
beim	0	0.38	1.27	0	0
being	-0.80	-0.29	0	0	0
below	0	0	0.70	0	0
besides	0	-0.11	0	0	0
beta 0	0	0	0	0.26	0
better	0.52	0	0	0	0
between	-0.72	0	0	-0.86	0
bit	0	-0.57	0	0	0
bitte	-1.15	-0.92	0	0	0
blame	0	-0.40	0	0	0
blank	0.18	0	0	0	0.96
bleibt	0	0	0	0	1.23
blocked	0	-0.33	0	0	0
blocks	0	0	0	0.39	0
bonjour	0	0.09	0	0	0
both	2.35	0	-0.88	0.95	0
both .	-0.67	0	0	0	0
both . $	-0.67	0	0	0	0
both of	0	-0.09	0	0	0
bottom	0.37	0	0	0.55	0
box	-0.12	0.15	0	-1.05	0
box .	-0.58	0	0	-0.27	0
box . $	-0.58	0	0	-0.27	0
branch	0.36	-1.44	0	-0.12	0
brave	-0.15	0	0	0	0
brings	0	0	0.35	0	0
brings the	0	0	0	0	0.18
broken	0	0	0	0	0.59
broken .	0	0	0	0	0.41
broken . $	0	0	0	0	0.41
browser	-0.12	0.30	0	0	0
browser is	-0.25	0	0	0	0
browser's	0	0	0.26	0	0
btw	0	-0.09	0	0	0
bug	-0.33	0	0	0.29	-0.19
bug $	0	0	0	-0.06	0
bug .	0	0	0	0.19	0
bug . $	0	0	0	0.19	0
bugs	0	0	0	0.33	0
build	0.12	0	0	-0.24	0
build .	0.60	0	0	0	0
builds	0	0	0	0	0.21
built	0.22	0	0	0	0
built it	0	0	0	0	0.49
bundle	0	0	0	-0.11	0
business	0.66	0	0	0	0
busy	0.81	0	0	0	0
but	0.52	0.52	0.92	0	0.76
but i	0.77	0	0.91	0.51	0.63
but it	0	0	0.72	0	0
but not	0.94	0	0	0	0
but now	0	0.62	0	0	0.35
but the	0	0	-0.39	0	0
but then	0.54	0	0	0	0
but with	0	0	0	0	0.09
button	0	0.50	0.32	-0.63	-0.78
by	0	0	0.70	-0.27	-0.25
by a	0.19	0	0	0	0
by hand	1.01	0	0	0.07	0
by hand .	0.27	0	0	0	0
by itself	0	0	-0.21	0	0
by now	0.72	0	0	-0.54	0
by one	0	0	0.37	0	0
by the	-0.42	0	0	0	0.49
by xxx	0	-0.28	0	0	0
c	0.62	0	0	0	0
c'est	0	0.12	0	0	0.58
ca	0	0	0.56	0	0.82
ca passe	0.14	0.11	0.36	-0.15	0
cache	0.69	-0.14	0	0.59	0.25
call	-0.36	0	0	0	-1.08
callback	0.15	0	-0.36	-0.20	0
callback url	-0.09	0	0	0	0
called	0	0	0	1.13	0
calling	0.39	0	0	0.15	0
came	0	0.15	0	0	0
can	-0.21	0.56	0.07	-0.13	0
can do	0	-0.34	0	0	0
can i	0	0.31	0	0	0
can log	0	0	0.95	0	0
can log in	0	0	0.95	0	0
can see	0	0.23	0	0	0
can see the	0	0.10	0	0	0
can you	0	-0.78	0	0	0
can't	-0.25	0.14	-0.19	-0.89	-0.34
can't get	0	0	0	0	0.67
captcha	0	-0.12	0	0	0.18
captcha .	0.61	0	0	0	0
captcha . $	0.61	0	0	0	0
care	0	0	0.14	0	0
care of	0	0	0.19	0	0
cas	0.08	0.71	0	0	0
case	0	0	0	1.08	0
case .	0.29	0	0	0	0.38
case . $	0.29	0	0	0	0.38
case the	0	-0.35	0	0.74	0
cause	-1.42	0	0	1.35	-0.40
causes	0.34	0	0	0	0
ce	0	-0.07	0	0	0
center	0.82	0	0	0	0
cert	0	0	-0.27	0.65	0
cert file	0	0	0	0.40	0
certificat	0.27	0	0	0.34	0
certificate	0.59	0	0	0.36	0
certificate $	0	-0.27	0	0	0
certificate of	0.21	-0.10	0	0.84	0
certificate on	0	0.21	0.09	0	0
certificates	0	0	0	-0.36	0
chain	0	0	0.41	0	0
challenge	0.57	0	0	0	0
change	0	0	-0.51	0	0
change $	0	-0.31	0	0	0
change .	0.18	0	0	0	0
change . $	0.18	0	0	0	0
change anything	0.58	0	0	0	0.33
change on	0	0	0	0.51	0
changed	0.32	0	0	0.60	0
changed it	0	0.75	0	0.57	0
changed my	-0.18	0	0	0	0
changelog	-0.15	0	0	0	0
changes	0	0.77	0.97	0	0
channel	0.17	0	0	0	0
chart	0.08	0.16	0	0	0
check	0.09	0	0	0	0.10
check that	-0.18	-0.08	0	0	0
checked	3.38	0.17	-0.55	-0.51	-0.47
checked .	0.31	0	0	0	0
checked . $	0.31	0	0	0	0
chez	0.75	0	0	0.15	0
chez moi	0.85	0	0	0.18	0.18
choose	-0.17	0	0	0.11	0
chrome	-0.18	0	0	-1.21	0
chrome 0	-0.55	0	0	0	0
chrome and	0	0	0	0	0.33
chrome on	0.06	0	0	0	0
chrome the	0	0	0.39	0	0
chrony	0.87	0	0	0.29	0
claims	0	-0.05	0.23	0	0
clean	0.14	0	0	0	0
clear	-0.37	0	0	0	0
cleared	1.46	0	0	0	1.24
clearing	0	0	1.23	0	0
clearing the	0	0	0.73	0	0
cli	0	0.55	0	-0.83	0
cli login	0	0.51	0	0	0
click	-1.02	0	0	0	-0.31
clicking	0.58	0	0	0	0
client	0	0.22	0.33	0	0
client and	0	0	0.09	0	0
client id	-0.13	0	0	-0.20	-0.25
client id $	-0.28	0	0	0	0
client id is	0.65	0	0	0	0
client secret	0	0	0	0.81	0
clock	0	-0.36	-0.48	0.14	0
clock was	0	0	0	1.22	0
close	-0.94	0	0	0	0
close the	0	0	0.31	0	0
closed	-1.33	-0.85	-0.18	0	0
closing	-0.64	-1.54	0	0	0
cloud	-0.05	0.48	0.30	0	0
cluster	0.07	0	0	0	0
code	0.36	0.41	0	0.05	0
code .	-0.08	0	0	0	0
code . $	-0.08	0	0	0	0
code : 0	-0.06	0	0	0	0.06
code and	0	0	0	0.85	0
code is	0	0	0	0	0.82
code that	0	-0.07	0	0	0
code verifier	0.93	0	0	0	0
codes	-0.16	0	0	0	0
colleague	0.24	0	0	0	0
com	0	0	0.22	-0.81	0
come	0	0	-0.27	0.45	0
come back	0	0	-0.30	0.37	0
comes	0	0.64	-0.23	0	0
comes .	0	0	0	0.34	0
comes . $	0	0	0	0.34	0
comes back	-0.07	0	0	0	-0.73
comes from	0	-0.12	0	0	0
command	0.07	0	0	0	-0.17
comment	0	0	0.41	0	0
commit	1.19	0	0	0	0
compare	0	0.31	0	0	0
compared	0.51	0	0	-0.56	-0.28
compared the	0	0	0	0	-0.12
complaint	0	0	0.21	0	0
complete	-0.24	0	0	0	0.31
compte	0.24	0	0	0.10	0
con	0.71	0.92	0.53	0	1.01
con la	0	0.10	0.73	0	0
condition	0	0	0	0.48	0
config	0	0.44	0	-0.15	-0.69
config . php	0.40	0	0	0	0
configuration	0	0	0	0.41	-0.48
configure	-0.40	-0.14	0	0	0
configured	-1.11	0	0	0	-0.46
confirmed	0	0	0	-0.08	0
connect	0	0.08	0	0.18	0
connect .	0	-0.18	0	0	0
connected	0.80	0	0	0	0
connecter	0	0.21	0	0	0
connection	0	0	0.31	0	0
connector	-0.20	0	0	0	0
connects	0.33	0	0	0.05	0
connexion	-0.50	0	0	0	0
consent	-0.18	0.16	0	-0.72	0
console	0	-0.33	0	0.48	-0.40
console .	0.08	0	0	0.35	0
console . $	0	0	0	0.47	0
console :	0	0	0.37	0	0
contact	0.25	0	-0.09	0	0
container	0.66	0	0	0.07	1.19
contains	0.09	0	0	0	0
continua	0.19	0	0	0	1.52
cookie	0.99	0.26	0.38	0.27	0
cookie by	0.13	0	0	0	0
cookie by hand	0.13	0	0	0	0
cookie domain	0	0	0	0	0.10
cookie xxx	0.09	0	0	0	0
cookies	0.16	0	1.03	0.11	0
cookies are	-0.10	0	0.19	0	0
cookies of	0.39	0	0	0	0
cookies of the	0.14	0	0	0	0
copy	-0.24	0	0	0	-0.21
core	0.57	0	0	0	0
correct	0	0	0	0	0.44
corrected	0.25	0	0	2.25	0
correlation	-0.60	0	0	0	0
corrige	0	0	0	0.83	0
corrige et	0	0	0	0.42	0
corrige et en	0	0	0	0.42	0
could	-0.37	0	-0.37	0.24	0.29
could be the	0	0	0	0	0.06
could the	0	0.30	0	0	0
could you	0	0	0	0	0.22
couldn't	0	0	0	0.09	0
couldn't be	0	0	0	0.21	0
counts	0	0	0	0.47	0
couple	0	-0.11	0	0	0
couple of	0	-0.11	0	0	0
create	0	-0.22	0	0	-0.41
created	0	-0.77	0	-0.57	0.76
credential	0.18	0	0	0	0
credentials	-0.20	0.15	0	0	-0.26
credentials .	0	0.71	0	0	0
cs	0.19	0	0	0.21	0
csrf	0	0	0.12	0	-0.47
csrf cookie	0.07	0	0.56	0	0
csrf cookie by	0.13	0	0	0	0
cured	0.77	0	0	0.52	0
curl	2.05	0.90	0	0	0.34
currently	0	0.96	0	0	0
cursor	0	0	0.25	0	0
custom	0.38	0	0	0	0
custom domain	1.00	0	0	0	0
customers	0	0.35	0.27	0	0
da	0.55	0	0	0	0.88
daikin	0	0	1.15	0	0
danach	-0.49	0	0	-0.34	0
dann	-0.20	-0.36	1.39	0	0
dans	0	-0.06	0	0.16	-0.27
das	-0.33	0	0	0	-0.41
data	0	0	0	0.43	0
database	0	0	0.21	0	0
date	0.24	0	0	0	0
davmail	0	0	0.52	0	0
day	-0.59	1.04	0	0	0.08
days	0.12	0	0	-0.74	0
de	0.53	0	0	-0.14	1.10
de me	0.34	0.48	0	0	0
de passe	0	0	0	0.44	0
dead	-0.34	0	0	0	0
debug	1.22	-0.87	0	0	-0.45
debug log	0	-0.10	0	0	0
debug logging	0.51	0	0	0	0
decoded	0.17	0	0	0	0
decoded the	0.40	0	0	0	0
default	0	0	1.20	-0.16	0
default .	0	0	0.22	0	0
default . $	0	0	0.22	0	0
default browser	0.54	0	0.34	0	0
deja	0	-0.21	0	0	0
del	-0.71	0	0	0	0
delete	0	0	1.28	0	0
delete the	0	0	1.05	0	0
deleted	0.88	0	0.63	0	-0.29
deleted and	0	0	0.84	0	0
deleting	0.54	0	1.28	0	0
deleting the	0	0	0.29	0	0
denied	0	0	0	0	0.82
deploy	-0.26	0	0	0	0
deployed	0	0	0	0.19	0
depuis	1.09	0	0	0.70	0.70
depuis 0	0.06	0	0	0.36	0
depuis 0 h	0.06	0	0	0.36	0
der	0.72	0	0	0.44	0
des	0	0	0	0.34	0
deux	0	0	0	0.34	0
dev	0	0.12	0	0	0
developer	0	0.38	0	0	0
developers	0	0	0	0	-0.49
device	-0.29	0	0	0	0
dex	0	0	0	0.07	-0.59
did	0.65	0.09	-0.08	0	0.88
did it	0.42	0	0	0.11	0
did not	0.57	0.09	0	0	0.75
did the	0	0.08	0	0	0
did you	0	-0.32	0	0	0
didn't	0	0.18	0	0	-0.06
die	0.72	-0.36	0.39	0.51	-0.52
dies	0.48	0	0	0	0
differ	0	-0.37	0	0	0
difference	-0.20	0	0	0	0
difference .	0	0	0	0	0.82
difference . $	0	0	0	0	0.82
different	0.80	0	0	0	0
different .	0	0	0	0	0.74
different . $	0	0	0	0	0.74
digging	0	0	0	0.08	0
disable	0.45	0	0.76	0	0
disable the	0.56	0	0.70	0	0
disabled	0	0	0.51	0	0
disallowed	0	0.60	0	-0.11	0
disallowed useragent	0	0.59	0	-0.10	0
disk	-0.10	0	0	0	0
do	0.90	0.53	0.74	0.10	0
do .	0	0	0	0.26	0
do . $	0	0	0	0.26	0
do get	0	0	0.41	0	0
do get in	0	0	0.26	0	0
do it .	0	0.26	0	0	0.93
do that	0	0	0.24	0	0
do the	0	0	0.44	-0.47	0
do with	0	-0.58	0	0	0
do you advise	0	0	0.13	0	0
docker	-0.59	0	0	0	0
document	0.14	0	0	0	0
does	0	0	0.96	-0.71	-1.04
does .	0	0	0.31	0	0
does . $	0	0	0.31	0	0
does it	-0.45	-0.31	0	0	0
does not	-0.06	0	0	0	0
does the	0.45	-0.61	0.51	0	0
doesn't	-0.81	0.85	0	0	0.14
doesn't .	-0.43	0	0	0	0
doesn't . $	-0.43	0	0	0	0
doesn't seem	0	0	0	0	0.12
doesn't seem to	0	0	0	0	0.12
doesn't work	-0.10	0	0	0	-1.03
domain	0	-0.07	-0.31	0	-0.17
domain and	0	0	0	0.41	0
domains	0	0.38	0	-0.14	0
don't	0	-0.30	-0.69	0	-0.94
done	0	-0.38	0	0.50	0
done .	0	0	0	0.26	0
done . $	0	0	0	0.26	0
dort	0	-0.48	0	0	0
double	0	0	0	0.24	0
doubt	0	-0.24	0	0	0
down	0	0	0	-0.28	0
down :	0	-0.40	0	0	0
down to	0.92	0	0.30	0	0
downgrade	0.22	0	0	0	0
download	0	-0.58	0	1.52	0
drift	0	-0.20	0	0	0
drive	0	0	0.26	0	0
driver	0	0	0.38	0	0
drop	0	0	0	0	0.40
dropped	0.69	0	0.28	0.77	0
du	0	0	0	1.05	-0.14
due	0.16	0	0	0	0.32
e	1.48	-0.14	-0.12	0.47	0.91
e .	-0.30	-0.26	0	0	0
e . g	0	-0.14	0	0	0
e0	0	0	0	0	0.23
each	0.40	0.22	0	0	0.64
each time	0.79	0.14	0.17	0	0.60
edge	0	0	0	0	1.10
edited	0.37	0	0	0	0
effect	0	0	0	0	1.36
either	0	0	0	0	0.65
else	-0.10	0	-0.17	0	-0.69
else ?	0	0.51	0	0	0
email	0.58	0.07	0	0.97	0
emptied	1.01	0	0	0	0
en	0.23	0	0.14	0.25	0.20
en el	0.57	0	0	0.71	0
en prod	0	0	0	0.42	0
enabled	-0.10	0	0	0	0
end	0	0	0.08	0.40	0.12
end it	0	0	0	0	0.15
ended	0.16	0	0	0.81	0
ended up	0	0	0	0.82	0
endless	0.21	0	0	0	0.30
endpoints	-0.43	-0.98	0	0	0
ends	-0.35	0.75	0	0	0
ends after	0	0	0	0.22	0
enough	0	0	0.51	0	0
enter	0	0	0.80	0	0
entry	0.85	0	0	0.28	0
env	0	0	0	0.24	0
environment	-0.34	0	0	0.45	-0.43
erreur	0.61	0	0	0	0
erro	0	0	0	0	0.09
error	0.13	0.99	-0.47	-1.09	0.54
error $	-0.36	0.99	0	-0.15	-0.40
error .	-0.10	0	0	0	0
error 0	0.09	0.59	0	0	0
error :	0.41	0.56	0	0	0.63
error : $	0	0	0	0	0.20
error is	0	0.32	0	0	0.17
error message	0	0.37	0.08	0	0.27
errore	1.14	0	0	0	1.46
errors	0	0	0	0	-0.38
es	0	0	0	0.23	0
est	0.63	-0.34	0	0	-0.32
et	0	0	0	0	0.09
et en	0	0	0	0.42	0
et en prod	0	0	0	0.42	0
eu	0.15	-0.28	0	0	0
even	1.27	0	0	-1.22	0.94
ever	0	0	0.39	0	0.27
ever .	0	0.30	0	0	0.56
ever . $	0	0.30	0	0	0.56
every	0.17	1.30	-0.09	0	1.19
every 0	0.23	0	0	0	0
every time	0	0.49	0	0	1.06
every time .	0	0.07	0	0	0.76
everybody	0	0	0.56	0.57	0
everybody in	0	0	0.62	0	0
everything	0.96	0	0	0	0.09
everywhere	0	0	0	0	1.35
exact	-0.21	-0.08	0	0	-0.68
exactly	-1.31	-0.40	0	-0.37	-0.23
exactly the	0	0	0	0	-0.07
exactly the same	0	0	0	0	-0.07
exactly this	0	0.53	0	0	0
example	0	0.41	0	-0.54	0
example app	0.39	0	0	0	0
except	0	0.22	0	0	0
exception	0	0.05	0	0	0
excluded	0.82	0	0	1.30	0
existing	0.29	0	0	0	0
existing users	0.31	0	0.13	0	0
exists	0.87	-0.16	0	0	0
expected	-1.40	0.99	0	-0.32	-1.12
expired	0.17	0	0	0	0
expired .	0	0.75	0	0	0
expired . $	0	0.75	0	0	0
expires	0	0	0	0	0.78
extra	0.21	0	0	0	0
f0	0.59	0	1.25	0.35	0
facing	0	1.77	0	0	0
factor	-0.07	0	0	0	-0.80
fail	0.14	0.53	0	0	0.54
failed	-0.71	0.94	-0.19	0	0
failed again	0	0	0	0	1.07
failed again with	0	0	0	0	0.76
fails	-1.45	0.49	-0.62	0	0.13
failure	0	1.02	0	0	0.30
failures	0.16	0	0	0	0
false	0.75	0	0	0	0
far	0.59	0	-0.52	0	0
far .	0.11	0	0	0	0.46
far . $	0.11	0	0	0	0.46
fault	0	0	0	-0.09	0
few seconds	0	0.23	0	0	0
figured	-0.48	0	0	0	0
file	0.87	0	0	0.22	0
file .	0	0	0	0.69	0
file . $	0	0	0	0.69	0
files	0	0	0	0.28	0
fill	-0.20	0	0	0	0
fill in	-0.20	0	0	0	0
final	0	0	0	0	0.22
finally	0	0	0.33	0	0
fine	0	1.05	0.28	-1.14	-1.01
fine .	-0.18	0.07	0.43	0	0
fine . $	-0.09	0.05	0.44	0	0
fine and	0	0.12	0	0	0
fine but	0	0	0.12	0	0
fine now	-0.59	0	0	0	0
firefox	0	0.10	0	0.11	0.23
first	0	0	0.10	0	0.18
first and	0	0	0	0.61	0
first then	0	0	0	0.09	0
fix	-0.89	0	0.31	1.69	0
fix .	0	-0.28	0	0	0
fix . $	0	-0.28	0	0	0
fix is	0	0	0	0.48	0
fix it	0	0.17	0	0	0
fixed	-0.66	0	-0.37	1.29	0.47
fixed $	0	0	0	-0.16	0
fixed .	0	0	0	-0.69	0
fixed . $	0	0	0	-0.69	0
fixed in	0	0	0	0.51	0
fixed it	0.67	0	0	1.63	0
fixed itself	0	0	0	-0.56	0
fixed now	-0.66	0	0	0.33	0
fixes	0	0	0	1.65	0
flag	0.31	0.23	0.11	0	0
flawless	0	0	0.64	0	0
followed the	-0.65	0	0	0	-0.40
for	-0.20	0	0.29	-0.17	-0.24
for 0	-0.17	0	0	-1.03	0
for 0 .	0	-0.46	0	0	0
for a	-0.28	0	0	0.09	0
for a while	0	0	0.05	0.43	0
for another	0.86	0	0.68	0	0
for me	0	0.06	0	0	0
for me .	0.09	0.34	0	0	0.73
for months	-0.17	0	0	0	0
for my	0	0	0	0.84	0
for now	0.15	0	0.38	0	0
for now .	0	0	0.24	0	0
for some	0	0	0.66	0	0
for the	-0.20	0	0	0	-0.38
for the oidc	0	0	0.78	0	0
for this	0.48	-0.27	0	0	0
for us	0.64	0.60	0	0.40	0
for us .	0.35	0	0	0	0
for xxx	0	0	0.07	0	0.35
force	0	-0.38	1.62	0	0
form	0	0	-0.75	0	0
forward	-0.11	0	0	0	0
forwarded	0.14	0	0	0.41	0
forwarded proto	0.25	0	0	0	0
found no	-0.65	0	0	0	-0.50
free	0	0	0	-0.06	0
fresh	-0.27	0	0.51	0	0.39
fresh install	0.08	0	0	0	0
friday	-0.40	0.73	0	0	0
from	0.78	0.39	-0.57	0.11	0
from 0	-0.06	0	0	0.27	0
from 0 .	-0.11	0	0	0.35	0
from ldap	0	0	0	0	0.46
from my	0.18	0	0	0.62	0
from source	0.74	0	0	0	0
from the	-0.22	0	0.26	0.50	-0.30
from xxx	0.23	0	0	0	0
from xxx to	0.22	-0.17	0	0	0
full	0	0	0	0	-0.08
fully	0	0	0.11	0	0
funny	0	0	0.70	0	0
fur	0.44	0	0	0	0
further	0	0	0	0.10	0.77
g	0	-0.18	0	0.41	0
g .	0	-0.14	0	0	0
g . xxx	0.26	0	0	0	0
gateway	0.29	0	0.08	0	0
gave	0.70	0	0	0	0
gcs	-1.38	0	0	0	0
geloscht	0.69	0	0	0	1.53
genau	0	0.51	0	0	0
gestartet	1.07	-0.58	0	0.75	0
gestern	0	0.15	0	0	0
get	-0.95	0.22	-0.19	-0.18	-0.09
get it	-0.15	0	0	0	0
get it going	0	0	0	0	0.37
get the	0	0	0	0	0.31
get through	0	0	0.87	0	0
get xxx	0	0.53	0	0	0.60
gets	0	1.12	1.83	-1.68	0
gets a	0	0	0	0	0.10
gets a 0	0	0	0	0	0.10
gets in	-0.32	0.12	0.12	0	0
gets me	1.02	0	1.17	0	0
getting	0.07	0.74	0	0	0
gf	0.06	0	0	0	0
git	0.12	0	0	0.17	0
github	0.12	-0.17	0	0.45	0.58
gitlab	0	0	0	0	-0.18
gitlab sso	0	0.18	0	0	0
give	-0.68	0.76	0	0	0
given	0.37	0	0	0	0.29
given there	0.66	0	0	0	0.55
gives	-0.29	0	0	0	-0.28
glad	0	0	0	-0.08	0
glpi	0	0	0	0.51	0
glpi 0	0	0	0	0.59	0
glpi 0 .	0	0	0	0.59	0
gmail	0	0	0.14	0	0
go	-0.12	-0.32	0	0	-1.36
go .	0	0	0	0.87	0
go . $	0	0	0	0.87	0
goes	0.38	0	0.77	0.16	0
goes on	0	0	0	0	1.62
goes through	0	0	0	0.39	0
goes through .	0.28	0	0.58	0	0
goes to	0	0.16	0	0	0
going	1.15	0	0.90	0	0.92
going again	0	0	0	0	0.20
going again .	0	0	0	0	0.21
going back	0	0	0.11	0	0
going back to	0.27	0	0.39	0	0
going to	0	0	0	0.74	0
gone	0.30	0	0.24	0.39	0
gone .	0	0	0.82	0	0
gone . $	0	0	0.82	0	0
good	-0.13	-0.41	0	0	0
google	-0.69	0.29	-0.58	-0.59	0
got	-0.11	-0.62	0.58	0.88	-0.14
got the	-0.68	0	0	0	0.77
got this	0	0	0.23	0	0
gp	0.66	0	0	0	0
gp saml	0	0	0.21	0	0
gp saml gui	0	0	0.21	0	0
grafana	0.27	0	0	0	0
granted	0	0.24	0	0	0.64
graph	0	0	0	0	1.31
great software	0	0.20	0	0	0
group	0.73	0	0	0	-0.40
guess	-0.65	0.81	0	0	-0.12
guide	-0.47	0	0	-0.44	0
guys	0	0	0	0.20	0
h 0	0.06	0	0	0.36	0
ha	1.45	0.19	1.86	0	0
hacs	0.30	0	0	0.95	0
had	-0.09	-1.20	-0.50	1.72	-1.55
had a	0.64	0	0	0	0
had been	-0.51	0	0	0	0
had expired	0	0	0	0.32	0
had no	0	0.55	0	0	0
had run	0.15	0	0	0.44	0
had run out	0.15	0	0	0.44	0
had the	0	0	0	0	-0.12
had this	0	0	0	-0.88	0
had to	0.92	0	0	0	0
had to be	0.52	0	0.12	0	0
half	-0.19	0.90	0	0	0.61
hand	0.97	0	0.51	0	0
hand .	0.27	0	0.22	0	0
hand . $	0.27	0	0.22	0	0
hands	0	0	0.39	0	0
hangs	0	0	0	0	0.20
happens	0.31	0.39	0	0	-0.14
har	0.99	0	0	0	0
hard	-0.11	0	-0.36	0	0
has	-0.30	0.50	-0.12	0.09	-0.12
has a	0	0	0	0.19	0
has been	0	0	0	0.30	0
has expired	0	0.31	0	0	0
has expired .	0	1.10	0	0	0
has it	0	0.07	0	0	0
has no	0	0	0	0	-0.50
has the	-0.41	0	0	0	0
has to	-0.18	-0.79	0	0.41	0
has to be	0	-0.12	0	0	0
has xxx	0	0	0.72	0	0
hasn't	0	0.10	0	0	0
have	-0.92	0	-0.54	-0.09	-0.66
have a	-0.21	-0.11	0	0	0
have broken	0	0.57	0	0	0
have that	0	0.26	0	0	0
have the	-0.09	0	0	0.53	0
have to	0	0.12	0.25	0	0
have to do	0	-0.16	0	0	0
having	0	0.43	0	0	0
having the	0.10	0	0	0	0
health	0.45	0	0	0	0
hello	-0.42	0.41	0	-0.42	-0.20
hello $	0	-0.34	0	0	0
helm	0.21	0	0	0	0
helm chart	0.21	0	0	0	0
help	0	0.11	0	0	0
help me	0	0.69	0	0	0
help with	0	0	0	0	0.12
helped	0	0	0	0	1.15
helper	0	0.07	0	0	0
helps	0.17	-0.30	1.90	-0.89	0.06
helps .	0	0	0.24	0	0
helps . $	0	0	0.24	0	0
here	0	0	0	-0.21	-0.45
here :	0	-0.29	0	0.21	0
here and	0	0	0	0	0.43
here are	0	0	0	0.06	0
here for	0	-0.08	0	0	0
here i	0	0	0	0	0.37
hey u0	0	-0.14	0	0	0
hi	-0.14	0.15	-0.23	-0.28	0
hier	0	0.54	0	0.43	0.67
hilft	0	0.40	0.25	0	0.61
history	0.70	0	0	0.36	0
ho	1.60	0	0	0	1.02
holds	0	0	0.55	0	0
home assistant	0.11	0	0	0	0.19
hopes	0	0.83	0	-0.75	0
host	0.15	0	-0.31	0.27	0
host and	0	0	0	0	0.40
hosting	0	0	0	0.11	0
hostname	0.16	0	0	0	0.51
hotspot	0.37	0	0	0	0
hour	0	0	0	0	-0.39
hours	0	0.40	-0.47	0	0.80
hours .	0	0	0	0	0.29
hours . $	0	0	0	0	0.29
how	-0.06	0	0	0	-0.69
how it	-0.39	0	0	0	0
http	0.72	0.54	-0.10	0	0.69
http .	0	0	0	0.32	0
http . $	0	0	0	0.36	0
http 0 .	0	0.15	0	0	0
http code	0	-0.42	0	0	0
https	0.32	0	0	0	0
i	0.78	0.58	0.53	-0.60	-0.09
i .	-0.33	0	0	0	0
i . e	-0.33	0	0	0	0
i also	0	0	0	0	-0.61
i can	0.42	0.59	0	-1.07	0.43
i can log	0	0	0.08	-0.09	0
i can see	0.12	0	0	0	0
i can't	0	-0.60	0	0	0
i can't get	0	0	0	0	0.43
i certificati	0	0	0	0	0.18
i changed	-0.06	0	0	0	0
i compared	0	0	0	0	-0.07
i could	0	-0.23	0	0	0
i deleted	-0.14	0	0	0	0
i did	-0.07	0	-0.27	0	-0.21
i do	0	0.28	0.57	0	0
i do get	0	0	0.54	0	0
i don't	-0.68	0	0	0	-0.53
i found	0	0	0	0	-0.11
i get	0.59	0.81	-0.14	0	0
i get a	0	0	0	0	0.31
i got	1.37	0	1.01	0	0
i had	-0.33	-1.08	0	0	-0.07
i have	0	1.27	0	0	0
i log	-0.49	0	0	0	0
i log in	-0.08	0	0	0	0.23
i made	-0.25	-0.64	0	0.14	0
i make	0	0.43	0	0	0
i moved	0	0	0	0.19	0
i never	-0.30	-0.81	0	0	0
i noticed	0.44	0	0	0	0
i only	0.30	-0.85	0.43	0	0
i pick	-0.07	0	0	0	0
i press	0	0	0	0	0.42
i put	0	1.06	0	-0.60	0
i removed the	0	0	0.19	0	0
i run	0	0	-0.11	0	0
i set	-0.20	0	0	0	0
i still	-0.24	0	0	0	0
i switched	0.07	0	0.15	0	0
i take	0.86	0	0	0.74	0.90
i tested	-0.14	0	0	0	0
i think	-0.23	0	0	0	0
i took	0	-0.08	0	0	0
i tried	-0.33	0	0	0	0.34
i use	0	0	0	0	0.31
i want	0	0	0.17	0	0
i was	0.30	0	0	0	0
i was in	0.48	0	0	0	0
i went	0	0	-0.43	0	0
i'd	-0.70	0.14	0	0	-0.37
i'll	-1.01	0	0	-0.46	0
i'm	-0.23	0.81	-0.55	0	0
i'm in	0	0	0.50	0	0
i'm in .	-0.47	0	0	0	0
i'm logged	0.33	0	0	0.67	0
i'm logged in	0.58	0	0	0.67	0
i've	0.44	0	0	-0.07	0.21
i've a	0	0	0	0	0.51
i've been	1.44	0	0	0	0
i've got	-0.08	0	0	0	0
ich	0.80	0	0	0.21	0
id	0.16	0	-0.41	0.53	-0.18
id $	-0.28	0	0	0	0
id .	-0.09	0	0	0	0.09
id . $	-0.09	0	0	0	0.09
id and	-0.25	0	0	0	0
id is	0.65	0	0	0	0
id of	0	0	0	0	0.08
id token	0	-0.15	0	0	0
identical	1.02	0	0	-0.24	0.82
identity	0.21	0	0	0	0
idp	-0.28	0.40	-1.07	-0.15	0
idp .	0	0.34	0	0	0
idp . $	0	0.34	0	0	0
ids	1.05	0	0	0	0
if	-0.88	-0.65	0.44	-0.62	-1.02
if i	1.10	0.12	1.01	0.44	0
if i take	0	0	0	0.77	0
if it	-0.75	0	0	0	0
if it's	0.34	0	0	0	0
if you	-0.58	0	0	0	0.17
il	0.19	0	0	0	0.66
im	0	0.30	0.09	0	0
image	0	0	0	1.02	0
imported	0.19	0	0	0.51	0
impossible	0	0.58	0	0	0.09
in	0	0.07	0.40	0.28	-0.52
in $	0	0	0.67	0	0
in .	0.05	0	0.41	0.21	-0.36
in . $	0.22	-0.31	0.81	0.45	0
in :	0	0	0.47	0	0
in a	0	0.95	-0.10	-2.07	0
in all	0.25	0	0	0	0.63
in an	0	-0.23	0	0	0
in any	0	0	0	0	0.17
in app	0	0	0	0	-0.19
in as	-1.02	0	0	0	0
in at	-0.06	0	0	0	0
in both	0	-0.33	0	0	0
in case	0	-0.09	0	0.86	0
in der	0	0	0.19	0	0
in it	0	0.19	0	0	0
in logs	0.10	0	0	0	0
in my	0	0	0	0.73	-0.13
in my case	0	0	0.52	0.11	0
in nextcloud	0.54	0	0	0	0
in now	0	0	0	0	0.16
in on	0.06	-0.27	0	0.37	0
in once	0.23	0	1.38	0	0
in once more	0.21	0	0	0	0
in our	0	0	0	0.15	0
in place of	0	0	0.61	0	0
in postman	0	0.78	0	0	0
in production	0	0.83	0	0	0
in progress	0	0.36	0	0	0
in so	0	0.89	0	0	0
in that	-0.30	0	0	0.32	0
in the	0	-0.10	0	-0.26	0.07
in the browser	-0.26	0.32	-0.12	0	0
in the end	0	0	0.07	0	0
in the first	0	0	0	0	0.24
in the google	1.08	0	0	0	0
in the image	0	0	0	0.46	0
in the latest	-0.40	0	0	0	0
in the oauth0	0	0	0.18	0	0
in the past	0	-0.28	0	0	0
in the same	0	0.78	0	0	0.35
in the sso	0	0	0	0.30	0
in the terminal	0	0	0.11	0	0
in the windows	0.12	0	0	0	0
in the xxx	0.17	0	0	0	0
in there	0.72	0	0	0	0.63
in through	0	0	0	0	0.13
in to	0.41	0	0	0	0
in to the	0.15	-0.17	0	0	0
in via	0	0	-0.16	0	0
in which	0	0	0	0.18	0
in with	-0.16	0	0.30	0.06	-0.24
in without	0	0	1.02	0	0
in works	0	0	0	0	0.25
in xxx	0	0	-0.17	0	0
in xxx $	0	0	0	0.11	0
in xxx .	0	0	0	0	0.78
in your	0.19	0.40	0	0	0
in your case	0	0.29	0	0	0
incident	0	-1.18	0	-1.36	-0.14
included	-0.36	0	0	0	0
incorrect	0	0	0	0	0.10
info	0	0.10	0	0	0
ingress	-0.13	0	0	0	0
insecure	0.24	0	0	0	0
install	0.95	0	0	1.11	0
installed	0.37	0	0.49	0	0
installed 0	0	0	0	0	0.08
installed 0 .	0	0	0	0	0.14
installiert	0	0	0	0	0.29
installing	0	0	0.14	0	0
instance	0	-0.38	0	0	0
instances	0	-0.19	0	0.07	0
instead	0.35	0	0.88	0	0
instead .	0.40	0	0.67	0	0
instead . $	0.40	0	0.67	0	0
instead of the	0.31	0	0	0.21	0
integration	0.31	-0.12	0.16	0.80	-0.16
interaction	0	0.24	0.27	0	0
interaction in	0	0.28	0	0	0
interaction in progress	0	0.28	0	0	0
internal	-0.90	0	0	0	0
into	-0.37	0	0.50	-0.34	-0.57
into .	0	0	0	0	0.15
into it	-0.26	0	0.12	0	0
into the	0.41	0	0.16	0	0
intranet	0	0	0	0	0.51
invalid	-0.88	1.38	0	0	0
invalid client	0	0.75	0	0	0
invalid thumbprint	0	0	0	0	0.15
io	0	0	0	0	0.23
ip	1.05	0	0	0	0
iphone	0.74	0	0	0	0.53
is	0	0.07	0.49	-0.51	-0.41
is 0	0	0	0.06	0	0
is :	0.30	0	0	0	0
is : $	0.48	0	0	0	0
is a	-0.84	0	0	0	0
is an	0	0.39	0	0	0
is another	0	0.26	0	0	0
is available	0	0	0	0.25	0
is back	-0.63	0	-0.07	-1.07	0
is back up	0	0	0	-0.56	0
is correct	0	0	0	0	0.28
is fine	0.55	0	-0.19	0	-0.32
is going	0	0	0.96	0.18	0
is gone	0	0	0	0.43	0
is good	0.15	0	0	0	0
is history	0.70	0	0	0	0
is impossible	0	0	0	0.30	0.25
is in	-0.48	0	0	0	0
is in the	-0.66	0	0	0	0
is invalid	0	0	0.28	0	0
is missing	0.41	0	0	0	0
is my	0	0	0.11	0	0
is no	0.17	0	0	0	0
is now	0.41	0	0	0	0
is ok	1.11	0.14	0	0	0.25
is ok $	0.16	0.19	0	0	0.33
is out	0	0	-0.37	0	0
is possible	0	0	0.20	0	0
is running	0	0	0.12	0	0
is that	-0.42	0	0	0	0
is the	0	-0.38	0	0.30	0
is the same	0.27	0	0	0	0.90
is there	0	0.58	0	0	0
is this	0	0	0	0	0.22
is to	-0.24	0	1.46	0	0
is up	0	0	0.39	0	0
is well	0	0	0	0.17	0.13
is what	0.17	0	0	1.07	0.24
is what it	0.64	0	0	0	0.28
is working	0	-0.28	0	0	0
is xxx $	0.26	0	0	0	0
is your	0	-0.33	0	0	0
isn't	0	0.52	-0.57	-0.92	-1.31
isn't possible	0	0.16	0	0	0
isn't working	-0.14	0	0	0	0
issue	-0.72	0.12	-0.29	-1.33	0
issue for	-0.80	0	0	0	0
issue persists	0	0	0	0	0.40
issuer	0	0	0	0.41	0
ist	0	-0.87	0	0	0
it	0.48	-0.58	0	0.51	-0.06
it .	0	0	0.10	0.24	0
it . $	0	0	0.11	0.30	0
it :	0	-0.35	0	0.07	0
it ?	0	0.68	0	0	0
it ? $	0	0.68	0	0	0
it a	0	0	-0.08	0	0
it again	0	0	0.18	0	0
it again .	0	0	0	0	0.60
it again and	0	0	0	0.53	0
it and	-0.09	0	0	-0.43	0
it anew	0	0	0	0.34	0
it as	-0.17	0	0	0	0
it at	0	0	0.56	0	0
it back	0	-0.32	0	0.42	0
it back .	0.37	0	0	0	0
it by	0	0	0	0.77	0
it doesn't	-0.21	0.77	0	0	0.54
it doesn't work	0.14	0	0	0	0
it ends	0	0.11	0	0	0
it fails	0	0	0	0	-0.20
it fixed	-0.33	0	0	0	0
it for	0.94	-0.95	0	1.17	0
it for me	0.18	0	0	0	0
it for us	0.15	0	0	1.12	0
it from	0.22	0	0	0	0
it goes	0	0	0.14	-0.24	0.53
it goes on	0	0	0	0	0.08
it going	0	0	0	0	0.35
it going again	0	0	0	0	0.21
it happens	0.33	0	0	0	0
it in	-0.57	0.42	-0.51	0.13	0
it in the	-0.32	0	0	-0.12	0
it into	0	0	0	-0.20	0.14
it is	0	0	0	0.32	0.90
it logs	0	0	0	0.49	0
it logs in	0	0	0	0.59	0
it looks	0.06	0	0	0	0
it may	0	-0.15	0	0	0
it never	0	0	0	0.34	0
it not	0	0	0	0.42	0
it now	0	0	0	1.25	0
it off	0.31	0	0	0	0
it on	0.14	0	0	0.88	0
it out	0	0	0	-0.06	0
it right	-0.73	0	0	0	0
it says	0	0.16	0	0	0
it seems	0.80	0	0	-0.30	0
it seems to	0.15	0	0	0	0
it should	0.70	-0.62	0	0	0
it should be	0.72	0	0	0	0
it so	-0.41	0	0	0	-0.78
it this	0	0	0.16	0	0
it to	0.38	0	0	0.39	-0.32
it too	0	0	0	0.05	0
it was	0.52	-0.12	0	0.17	0
it was 0	0	0	0	-0.77	0
it was fine	0	0.27	0	0	0
it was the	0	0	0	0.99	0
it went	0	0	0.19	0	0
it will	0.16	0	0	0	0
it with	1.06	0	0	-0.33	-0.76
it works	-0.25	0.45	0	-0.99	0
it works .	-0.40	0.26	0	0	0
it xxx	0	0	0	0.30	0
it'll	0	0	0	0	-0.12
it's	0.46	0.10	0.21	0	0.44
it's an	0	0	0	0	0.94
it's back	-0.24	0	0.12	0	0
it's fine	0.97	0	0.07	0	0
it's gone	0	0	-0.07	0	0
it's gone .	0	0	-0.07	0	0
it's good	0	0	0.15	0	0
it's in	0	0.44	0	0	0
it's ok	0.46	0	0	0	0
it's running	0.10	-0.26	0	0.82	0
it's the	0.42	0	0	1.09	0.75
it's working	0	0	0.70	0	0
its	0.42	-0.98	0	0.24	-1.02
its own	-0.25	0	0	0	0
itself	-0.62	-0.21	-0.60	0	0.34
j'ai	0	0	0	0	0.60
j'obtiens	0	0	0	0	0.30
january	0	0	0	-0.19	0
java	0	-0.15	0	0.71	0
je	0	0	0.28	-0.57	0
jest	0.65	-0.09	0	0	0
jetzt	0	0	0	0.64	0
job	0.65	0	0.42	-0.27	0
js	-0.63	0	0	0	0
jsessionid	0	0	0	0.12	0
json	0	0	0	0	0.27
jumpcloud	0	0	0	0.59	0
just	0	0	-0.75	-0.75	0
just the	0	0.34	0	0	0
jwks	-0.52	-0.09	0	0.51	0
jwt	0	0	0	1.86	-0.37
kc	0.20	0	0	0	0.30
kc hostname	0.13	0	0	0	0.87
keeps	0	0.95	1.03	-0.24	0.81
keeps the	0.07	0	0.90	0	0
key	0	0	0	0.63	0.14
key and	-0.63	0	0	0	0
keychain	0	0	0	0	0.09
keycloak	0	0.64	-1.10	-0.34	0
keycloak 0 .	0	0	0	0.05	0
keycloak identity	0.62	0	0	0	0
keys	0	0	0	0	-0.20
keytool	0	-0.60	0	0	0
killed	0	0	0	0.10	0
kind	0	-0.38	0	0	0
klappt	0	0	0	0.27	0
know	-0.98	-0.55	0	0	-0.52
known	0	0	0	-0.20	0
kommt	0	0.49	0	0	0
kubernetes	0	0.42	0	0	0
l'appli	1.21	0	0	1.32	0
la	0.65	0	0.82	1.21	0
la 0	0	0	0.17	0.30	0
la 0 .	0	0	0.17	0.30	0
lassen	0	-0.42	0	0	0
last	0	-0.07	-0.41	0.16	0
last night	0.61	0	0	0	0
lately	-0.51	0	0	0	0
later	0	-0.43	0	0	0
latest	0	0	0	0.27	-0.42
latest version	0	0	0	0.77	0
lauft	0.15	0	0	0	0
lax	0.57	0	0	0.67	0
ldap	0	0	0.55	0	0.08
le	0.44	0.30	0	0.30	0
le cas	0	0	0	0	0.39
le localstorage	0	0	0.47	0	0
le meme	0	0	0	0	-0.05
leads	0	0	0	0	0.99
leave	0	0	0	0.28	0
leave it	0	0.26	0	0	0
leaving	0	-0.74	0	0	0
left	0.36	0	0	0.12	-0.17
let	-0.08	-0.59	0.16	0	0
let me	0	-0.15	0	0	-0.47
lets	0.50	0.89	1.76	-0.63	0.32
lets me	0	0	0	0	0.22
lets them	0	0	0.81	0	0
level	-0.34	0	0	0	-0.06
lib	0	-0.08	0	0.24	0
license	0.69	-1.39	0	2.14	-0.40
license .	0	0	0	0	-0.13
license . jwt	0	0	0	0	-0.13
like	0	0	-0.43	0	0
like a	-0.53	0	0	0.12	0
like this	0	0	0	0.29	0
like this :	0	0	0	0.44	0
limit	0.27	0	0	0	0
line	0.97	0	0	0	0
lines	0.41	0	0	0	0
link	-0.07	0	0.56	0	0
link .	0.87	0	0.15	0	0
link . $	0.87	0	0.15	0	0
list	1.00	0.13	0	0	0
list .	-0.49	0	0	0	0
list . $	-0.49	0	0	0	0
listed	0.15	0.47	0	0	0
little	0.09	0	0.93	0	0
live	-0.41	-0.56	0	0	0
lives	-0.13	0	0	0	0
load	0	0.22	0	0	0
load balancer	0	0	0	0.11	0
local	0	0	0	1.19	0
localhost	0	0.84	0	0	0.90
localstorage	0	0	0.41	0	0
location	0	-0.05	0	0	0
lock	0.45	0	0	0	0
locked	-1.25	0	0	0	0
locked out	-1.23	0	0	0	0
locked out .	-0.98	0.52	0	0	0
log	0.23	-0.31	-0.16	-0.66	-0.30
log :	-0.11	0	0	0	0
log in	0	0.80	0.39	-0.15	0
log in $	0	-0.10	0	0	0
log in .	0	0.47	-0.29	-0.24	0
log in :	0	-0.22	0.11	0	0
log in to	0	0	0	0	0.28
log in with	0	0	0.35	0	0
log with	0.50	0	0	0	0
logged	-0.06	0	-1.44	0.21	-0.24
logged in	0	0	0	0	-0.25
logged out	0	0	0	0	0.12
logging	0.49	0	0	0	0
logging in	-0.24	0	0	0	0
login	-0.72	0.48	0.33	-0.18	-0.71
login .	0	0.37	-0.32	0	0
login and	0	0	0	0	0.64
login fails	0	0	0.33	0	0
login goes	0	0	0	0.29	0
login goes through	0	0	0	0.35	0
login in	0.05	0	0	0	0
login is	0	-0.64	0.17	-0.27	0
login is fine	0	-0.06	0	0	0
login ok	0.84	0	0	0	0
login page	-0.09	0	0	-0.05	0
login page and	0	0	0.22	0	0
login passes	0	0	0.25	0	0
login popup	0	0	0	0	-0.33
login prompt	0.53	0	0	0	0
login request	0	0	0	0	-0.30
login the	0	0	0	0	0.79
login window	0	0	0.20	0	0
login with	-0.63	0	0.37	0	0
logins	0.12	0	0	0	0
logins are	0.54	-0.34	0	0.44	0
logins are ok	0	0	0.37	0	0
logout	0.60	0	0	0	0
logs	0.85	0	0	0.36	0
logs $	-0.82	0	0	0	0
logs .	-0.12	0	0	0	0
logs . $	-0.12	0	0	0	0
logs :	0.24	0	0	0	0
logs in	0.24	0	0.37	0	0
logs in .	0	0	0	0.11	0
logs please	0.21	0	0	0	0
logs the	0	0	0	0	0.11
long	0	0	0	-0.69	0
longer	-1.40	-0.47	0	0	0
look	0	-0.46	-0.89	-0.80	0
look at	-0.15	0	0	0	0
looked	1.81	0	0	0	0
looked into	0	0	0.08	0	0
looking	0.43	0	0	0	0
looks	-0.25	0	-0.08	-0.45	-0.18
loop	-0.35	0.80	-0.28	0	0.85
loop is	0	0	0	0.83	0
lower	0.15	0	0	0	0
luck	0.79	0	0	0	0.10
ma	0	0	0	0	1.04
machine	0.22	0	0	0	0
macos	0	0.85	0	0	0
made	-0.28	-0.15	0	0.18	0.37
made a	0	0	0	-0.60	0.24
made a difference	0	0	0	0	0.54
made a new	0	0	0	-0.08	0
made it	0	0	0	0.21	0
made the	0	0	0	0.39	0
mail	0	0	-0.37	0	0.71
mail address	0	0	0	0.12	0
main	0	0	0	0.77	-0.10
mais	0.29	0	0.48	0	0
make	-0.99	0.14	0	0	0
make a new	0	0.11	0	0	0
makes	-0.53	0.35	1.10	0	-0.22
makes it	0	0	1.37	0	0
mal	0.47	-0.22	0	0.26	0
manifest	0.56	0	0	0.16	0
manual	0	0	0	0	0.82
many	0.71	0	0	0	0
many groups	0	0	0	0.33	0
marche	-0.37	-0.13	0	0	-0.27
marche plus	0	0	0	0	-0.16
match	0	0	-0.07	0	0
matter	0	0	0	0	0.46
may	0	-1.57	-0.45	0	0
maybe	-0.77	0	0	0	0
me	0.78	1.20	0	-0.29	0.64
me $	0	0	0	0	-0.84
me .	0	0	0	0	0.08
me . $	0	0	0	0	0.08
me :	0	0.22	0.49	0	0.13
me connecter	0	0.21	0	0	0
me in	0	-0.57	-0.21	0.20	0
me in .	0	-0.43	-0.48	0.15	0
me into	0.27	0	0.36	0	0
me out	0	0	0.57	0	0
me the	1.05	0	0	0	0
me to	0	0.81	0	0	0
me to the	0	0	0	0	0.06
me too	-0.08	0.24	0	0	0
me with	0	0	0	1.10	0
meanwhile	0	0.34	0.25	0	0
mellon	0	0	0	0	0.48
meme	1.24	0.12	0	-0.24	1.81
mended	0	0	0	0.26	0
mends	0	0	0	1.22	0
merci	0	0	0.39	0	0
merge	0	0	0.24	0	0
merged	0	0	0	2.05	0
message	-0.54	0	0	0	0.10
message .	0	0	0	0	0.12
message . $	0	0	0	0	0.12
message is	0.31	0	0	0	0
messages	0	0	0	0	0.93
metadata	0.12	0.06	0	0	1.33
metadata .	0.16	0	0	0	0.40
metadata . xml	0.65	0	0	0	0.53
metadaten	0.81	0	0	0.15	0
method	-0.54	0	0	0	-0.38
mfa	0.26	0	0	0.94	0
microsoft	-0.20	0	0	0	-1.20
might	-0.25	-0.38	0	0	0
migrated	-0.34	0	0	0	0
mind	0.31	0	0	0	0
mine	0	0.65	0	0.11	-0.07
minutes	0	0	-0.13	0	0
mir	0	0	0	0.47	0
mismatch	0	0	0	0	0.92
mismatched	0	0.15	0	0	0.50
mismatched redirect	0	0.15	0	0	0.50
mismatched redirect uri	0	0.15	0	0	0.50
missed	0.42	0	0	0	0.10
missing	0	0	0	1.26	0
mit	0	-0.24	0	0.42	0
mit 0	0	0	0	0.62	0
mobile	0	0.12	0	0	0
mode	0	0	-0.92	0	0.13
mode .	0	0	0	0	0.07
mode . $	0	0	0	0	0.07
moi	0.52	0.19	0	0.11	0
moin	0	0.13	0	0	0
moment	-1.42	0.74	0	-0.22	0
mon	-1.00	-0.28	0	0	0
month	-0.33	0	0	-0.57	0
months	-1.22	0	0	0	0
months .	-1.08	0	0	0	0
months . $	-1.08	0	0	0	0
moodle	0	0	0	0	0.13
more	0.48	-0.54	0	0.72	0.10
more .	0	0	0	0	0.20
more . $	0	0	0	0	0.20
more and	0	-0.79	0.37	0.61	0
most	-0.19	0.07	0	0	0
most of	0	0.52	0.56	0	0
mostly	0.18	0	0	0	0
mot	0	0	0	0.44	0
mot de	0	0	0	0.44	0
mot de passe	0	0	0	0.44	0
mounted	0	0	0.50	0	0
move	0	0	0	0	-0.14
moved	0	0.35	0	0.44	0.25
moved the	0	0	0	0.64	0
ms	-0.47	0	0	0	0
ms $	0	-0.24	0	0	0
msal .	0	0	0.39	0	0
much	0	-0.34	0	0	0
must be	-0.59	0	0	-0.20	0
my	0.07	0.39	-0.76	0	-0.41
my app	0	0	0	0	0.20
my case	0	0	0.52	0.11	0
my case .	0	0	0.53	0	0
my colleagues	0	0	0	0.11	0
my work	0	0	0.19	0	0
myself	0	0	0	0	-0.44
name	-0.93	-0.71	-0.16	0.62	0
named	0	0	0	0	0.06
nameid	0	0	0	0.50	0
native	0.72	0	0	0	0
navigation	0.83	0	0	0	0.35
nc	0	0	0	0	0.11
ne	0	0	0.50	0	-0.44
ne marche	0	0	0	0	-0.16
ne marche plus	0	0	0	0	-0.16
need	-0.71	0.54	0	-0.88	-0.43
needed .	-0.08	0	0	0	0
needed . $	-0.08	0	0	0	0
needs	-1.19	-1.08	0	0	0
neither	-0.38	0	0	-0.25	0.96
net	0	-0.08	0	0	0
network	1.07	0	0	0	0
network tab	0.54	0	0	0	0
neu	1.09	0	0.30	-0.26	0
neu anlegen	0	0	0.51	0	0
neu anlegen .	0	0	0.56	0	0
neues	0.43	0	0	0	0
never	0	0.10	0	0.12	-0.43
new	1.21	-0.28	-0.33	1.01	0
new certificate	0	-0.17	0	0.29	0
new one	0.37	0	0	0	0
new secret	0	0	0	1.01	0
new version	0	0	0	0	0.09
newline	0	0	0	0.20	0
next	0.42	-0.43	0.23	0.84	0
next time	0	0	0.35	0	0
next to	0	0	0	0.79	0
nextcloud	0	0.17	0	0	0
nextcloud 0	0.32	0	0	0	0
nginx	0.41	0	0	0	0.06
nice	0	-0.34	0.05	0	0
nicht	-0.08	0.13	0	0	0
nicht .	0	0	0	0	0.13
nicht . $	0	0	0	0	0.13
nichts	0	0	0	0	0.98
nichts .	0	0	0	0	0.98
nichts . $	0	0	0	0	0.98
night	0.62	0	0	0	0
nightly	0	0	0	0.25	0
no	0	0.47	-1.01	0	0.79
no .	0	0	0	0	0.48
no 0	0	0	0	0	-1.05
no avail	0.08	0	0	0	0
no avail .	0.06	0	0	0	0
no change	0	-0.65	0	0.40	0
no change $	0	-0.31	0	0	0
no changes	0.07	0.71	0	0	0
no different	0.21	0	0	0	0.84
no different .	0	0	0	0	0.84
no login	0	0	0	0	0.17
no longer	0	0	0	0.61	0
no luck	0.25	0	0	0	0.22
no matter	0	0	0	0	0.59
no more	1.14	-0.46	0	0.49	-0.19
no password	0	0.28	0	0	0
no problem	0	0	0	0	-0.24
no way	0	0	0	0	-0.62
no way to	0.10	0	0.49	0	0
nobody	-1.38	-0.97	-0.39	-1.08	-0.11
noch	0	0	0	0.08	0
node	0	0.08	0	0	0
nodes	0	0	0	1.79	0
non	0.12	0	0	-0.62	0
none	0	0	0	0	1.02
nonetheless	0	0	0	0	0.72
nonetheless .	0	0	0	0	0.72
nonetheless . $	0	0	0	0	0.72
not	-0.21	0	-0.31	0	-0.15
not .	0	0	0	0.15	0
not . $	0	0	0	0.15	0
not a	0	0	1.06	0	0
not in	0.27	0	0	0	0
not logged	0	0.33	0	0	0
not logged in	0	0.29	0	0	0
not match	-0.22	0	0	0	0
not one	0	0	0	0.56	0
not the	0	-0.18	0	0	0
not working	0.43	0	0	0	0
not working for	0.20	0	0	0	0
not yet	0	-0.42	0	0	0
notbefore	0	0	0.11	0	0
note	-0.96	0	0	0	0
nothing	0.30	1.20	-0.56	-1.32	0.33
nothing but	0	0	0	0	-0.58
nothing else	0	0	0	0	-0.91
nothing in	-0.42	0	0	0	0
noticed	0.40	0	0	0	0
notification	0	0	0.17	0	0
notre	0	0	0	-0.07	0
nous	0	0.63	0	0	0
now	0.72	0	0	0.83	0.97
now $	0.15	0	0	0.91	0.12
now .	0	-0.21	0	0.28	-1.01
now . $	0	-0.21	0	0.28	-1.01
now :	0.32	0	0.60	0	0
now : $	0.39	0	0	0	0
now i	0.29	1.30	0	-0.28	0.73
now i get	0.44	0	0	0	0.86
now i'm	-0.16	0	0	0	0
now it	0	0	0	-0.51	0
now it's	0.53	0.07	0	0	1.82
now the	0	0	0	0	0.74
ntp	0.14	0	0	0	0.30
null	0	0	0	0	-0.08
number	0	0	0	0	0.14
nur	-0.93	0	0	0.23	0
o	0	0	0	0.39	0
o login	1.36	0	0	0.83	0
oauth	0	0.52	-0.45	0	0
oauth .	0	0	0.31	0	0
oauth 授权	-0.06	0	0	0	0
oauth 授权 错误	-0.06	0	0	0	0
oauth0	0	0.33	0	0	0.70
oauth0 .	0	0	0	0.19	0
oauth0 proxy	0	0	0	0	0.13
of	0.09	-0.13	0	-0.12	0
of 0	0	-0.07	0	-0.15	-0.23
of 0 .	0.27	0	0	0	0
of a	-0.61	0	0	0	0
of argocd	0	0	0	0.11	0
of argocd server	0	0	0	0.11	0
of it	1.12	0	0.24	0	0
of it .	0	0	0.67	0	0
of mine	0	0	0.27	0	0
of my	0	0	0	0	0.82
of our	0	0.77	0	0	0
of some	0	-0.12	0	0	0
of the	0.48	-0.50	0	0.70	-0.50
of the idp	0.77	0	0	0.68	0
of the two	0	0	0	0	0.23
of the xxx	0	0	0	0	0.16
of them	0	-0.64	0	0	0
of this	0	0	0	0.17	0
of today	0	0	0	0	0.15
of xxx	0	-0.48	-0.30	0	0
of xxx .	0	-0.09	0	0	0
off	0.25	0.08	0.26	-0.12	0
off and	0.13	0	0	0	0
off in	0	0	0.11	0	0
off in the	0	0	0.11	0	0
off the	0	-0.51	0	0	0
off xxx	0	0	0.48	0	0
office	0	0.11	0	0	0
office0	0	0	0.10	0	0
office0 .	0	0	0.11	0	0
often	0	1.13	0	0	0
often .	0	0	0	0	0.07
often . $	0	0	0	0	0.07
oh	0.38	-0.29	0	0	0
oidc	-0.62	-0.06	-0.09	-1.90	-0.09
oidc $	0	0	0	0	-0.32
ok	0.31	-0.22	0	0	-0.32
ok $	0	0.11	0	0	0.28
ok .	0	-0.21	0	0.87	0
ok . $	0	0	0	0.87	0
ok but	0	0	0	0	-0.49
ok in	0.55	0	0	0	0
okay	0	0	0	0.58	0
okta	0	-0.05	-0.50	-0.16	0.17
old	-0.31	-0.63	0	0	-1.17
old and	-0.20	0	0	0	0
old one	-0.73	0	0	0	0
old token	0	0	0	0	-0.32
older version	0	0	0	0.49	0
on	-0.18	-0.09	-0.07	0	0.12
on .	0	0	0.08	0	0
on . $	0	0	0.08	0	0
on 0	0	0.11	0.37	0	0
on 0 .	0	0	0.58	0	0
on :	1.58	0	0	0	0
on a	0	0	-0.69	0	0.68
on and	0.23	0	0	0	0.80
on and off	0	0	0	0	0.34
on another	-0.23	0	0	0	0
on both	0	0	0	0	-0.43
on every	0	0	0	0	0.67
on for	0.49	0	0	0	0
on github	0	0	0	0.16	0
on it	-0.21	0	0	0	0
on it .	0	-0.15	0	0	0
on my	0	0	0	-0.60	0
on our	0	-0.55	0	1.15	-0.96
on our side	0.23	0	0	0.54	0
on that	0.19	0	0	0	0
on the	0.50	0	-0.07	0.10	0
on the adfs	0	0	0.08	0	0
on this	0	-0.12	0	0	0
on to	0	0	0	0	0.20
on to the	0	0	0	0	0.36
on v0	0	-0.14	0	0	0
on v0 .	0	-0.14	0	0	0
on xxx	-0.13	0	0	0	0
on xxx and	0	0	0	0.19	0
on your	0.74	0	0	0	0
once	0	-0.21	0.46	0	0
once more	0.33	-0.47	0.20	0	0.68
once more .	0	-0.34	0	0	0.19
once more and	0	-0.42	0	0	0
once the	0	0.22	0	0	0
one	-0.10	0	0.18	0.52	0
one $	0.62	0.17	0	0	0.29
one .	0.09	-0.08	0	0	-0.18
one . $	0.09	-0.08	0	0	-0.18
one :	0	0	0	0.23	0
one : xxx	0	0	0	0.25	0
one and	0	-0.11	0	0	0
one by	0	0	0.11	0	0
one can	0	0.29	0	0	0
one for	0	0.25	0	0	0
one from the	0	0	0	0.14	0
one gets	0	0	0.35	0	0
one in	-0.84	0	0	0	0
one line	0	0	0	0	0.11
one of the	0	0	0	0.18	0
one with	0	-0.14	0	0	-0.50
one with the	0	0	0	0	-0.12
ones	0	0.47	0	0	0.91
only	0	0.59	0.91	0	-0.54
only .	-0.51	0	0	0	0
only . $	-0.51	0	0	0	0
only then	0	0	0.54	0	0
only way	0	0	0.95	0	0
open	-0.71	0	0	-0.33	0
open a	0	0	0	0	0.47
open the	0	0	0.25	0	0
openconnect	0	0	0	0.06	0
openid	-0.37	-0.58	0	0	0
opening	0	0	0.74	0	0
opens	-0.31	0	0	0	0
opens the	0	0	0	0	-0.54
operator	-0.61	0	0	0	0
option	-0.14	0.68	0.23	0	0
options	0	0	0.35	0	0
options in	0	0	0.24	0	0
or	-0.92	-0.07	0	-1.51	-0.97
or in	0	0	0	0	-0.19
or the	0	0	0.72	0	0
org	-0.23	-0.20	-0.09	0	0
os	0	0	0	-0.40	0
other	0.05	0.46	-0.09	0	0.49
other browser	0	0	0	0	1.16
other one	0	0	0	0.13	0
otheroidc	0	0	0	0.43	0
others	0.15	0	0	0	0
otherwise	0	-0.41	0	0	0
our	-0.45	0	-0.44	-0.39	-1.66
our adfs	0	0	0	0	0.42
our org	0	-0.06	0	0.35	0
our own	0	0	0.43	-0.20	0
our side	0.23	0	0	0.54	0
ours	0	0	0	0.69	0
out	0.42	0	0.55	0.39	-0.45
out .	0.10	0.34	0	0	0.09
out . $	0.10	0.34	0	0	0.09
out :	0.41	0	0.26	-0.60	0
out again	0	-0.64	0	0	0
out and	0	0	0	-0.15	0
out of	-0.31	0	-0.64	0	-0.14
out of the	0	0	0	-1.72	0
out the	0	0	0	0.76	0
out with	0	0	0	0.22	0
outlook	-0.92	1.04	0.19	0	0
outlook .	0	0	0.09	0	0
output	0.71	0	0	0	0
over	0	0.33	0.87	-0.10	-0.15
over again	0	0	0	0	1.03
over and	0	0.19	0	0	0
over here	0	0	0.71	0	-0.62
over the weekend	0	0.23	0	0	0
overflow	0.07	0	0	0	0.39
overflow answer	0.07	0	0	0	0.39
own	-0.09	-0.22	0	-0.58	0
p0	0.25	0	0	0	0
package	-0.06	0	0	0	-0.76
page	0.17	0.38	-0.38	0	-0.15
page :	0	-0.30	0	0	0
page : xxx	0	-0.16	0	0	0
page and	0	0	0.69	0	0
page xxx	0.46	0	0	0	0
par	0	0.61	0	0.41	0
par le	0	0.19	0	0	0
parameters	0	0	0	0	-0.06
part	-1.31	0	0	0	0
party	-0.21	0	0	-0.18	0
pas	0.69	0	0.46	0	0
pas de	0.23	0	0	0	0
pass	0	0	0.23	0	0
passe	0	0	0.29	0	0
passed	0	0	0	0.53	0
passes	0.31	0	0	0	0
passes .	0	0	0.08	0	0
passes . $	0	0	0.08	0	0
password	0	1.00	0.66	-0.61	0.36
password .	0	0	0	0	0.25
password . $	0	0	0	0	0.25
password and	0	0	0	0	-0.19
password in	0	0	0.52	0	0
past	-1.12	0	0	-0.09	-0.73
paste	-0.08	0	0	0	0
pasted the	-0.08	0	0	0	0
patch	0.10	-0.57	0	0.72	0
path	0	-0.07	0	0.21	0
people	0	0	0.19	-0.78	-1.00
people in	0	0	1.48	0	0
people who	0	0	-0.06	0	0
per	0.74	0	0	0	0
perfect	0	0	0	0	-0.16
perfect .	0	0	0	0.22	0
perfect . $	0	0	0	0.22	0
perhaps	0	0	-0.15	0	0
permissions	1.03	-0.06	0	0	-0.50
persists	1.13	0	0	0	1.39
persists .	0	0	0	0	0.11
persists . $	0	0	0	0	0.11
person	0	0	0	0.21	0
phone	-0.51	0	0.22	0	0
phones	0	0	0	0.30	0
pick	-0.21	0	0	0	0
picture	0.13	0	0	0	1.28
pinned	0	0	0.12	0	0
pixel	0.36	0	0	0	0
place	0	-0.35	0	0	0
place of	0	0	0.61	0	0
plain	0.19	0	0.17	0	0.17
plan	0.33	-0.05	0	0	0
play	0	0	0	0.20	0
please	-1.45	-0.18	-0.74	-0.12	-0.54
please ?	0.29	0	0	0	0.09
please ? $	0.29	0	0	0	0.09
please help	0	0.06	0	0	0
plugin	-0.51	0.44	0	-0.52	0
plus	0.92	0	0	0.14	0
po	0	0.67	0	0	0
pod	1.22	0	0	0	0
pods	0.60	0	1.04	0	0
pods are	0	0	0	0.19	0
policy	0	-0.18	0	0.20	0.08
policy and	0	0	0	0	0.63
pops	0	0.31	0	0	0
pops up	0	0.31	0	0	0
popup	0	0.06	0	0	0
portal	-0.60	0	0	-0.69	0
possible	-1.26	0	0.69	-0.05	0
postman	0	0.83	0	-0.33	0
pour	-0.57	0	0	0	-0.22
pr	0	-0.31	0	0.16	0
pre	0	0	0	0	0.21
press	0	0	0.07	0	0.13
press login	0.25	0	0	0	0
press xxx	0	0	0	0	0.51
prints	0	0.56	0	-0.35	0
priority	0	0	0.58	0	0
private	0.13	0	0	0	0
probably	-0.47	0.40	0	0	-0.18
problem	-0.76	0	0	-0.76	-1.28
problem .	0	0	0	0	0.24
problem . $	0	0	0	0	0.24
problem is	0	0	0.09	0	0
probleme	0.25	0	0	0	-0.64
proceed	0	0	0	0	0.18
process	0	0.27	0	0	0
prod	0	0	0	0.05	0
production	0	0.18	0	0	-0.13
profile	0.07	0.16	-0.16	-1.08	0
program	0.37	0	1.05	0	0
progress	0	0.36	0	0	0
project	0.12	0	0	0	0
promise	0	0.50	0	0	0
prompt	0	1.01	0	0	0
properly	0	-0.24	0	0	-0.27
proto	0.25	0	0	0	0
provider	-0.73	0.26	0.15	-0.55	-1.01
providers	0	0	0	0.16	0
proxy	0.39	0	0	-0.48	0
prs	-0.15	0	0	0	0
public	0	-0.59	0	0	0
published	0	0	0	0.45	0
pulled	0.28	0	0	0	0
put	1.73	0.08	0.17	0.18	0.50
put 0	0	0	0.37	0	0
put 0 .	0	0	0.37	0	0
put in	0.60	0	0	0	0
put into	0.07	0	0	0	0
put into the	0.07	0	0	0	0
put it	-0.15	0	0	0	0
put it in	0	0.40	0	0	0
put that	0	0.57	0	0	0.43
put the	-0.45	-0.24	0	0	0
puts	0	0	0	0.60	0
putting	0.62	0	0	0	0
py	0	0	0	-0.13	0
quand	1.09	0.48	0	0	1.25
que	-0.05	-0.16	0	0	-0.35
query	0.12	0	0	0	0
query string	0	0	0	0.18	0
question	0	0	0.36	0	0
quick	0	0	0	-0.27	0
quiet	0.55	0	0	0.56	0
quit	0	0	0.32	0	0
quite	-0.07	0	0	0	0
raised	0.31	0	0	0	0
ran	0	0	-0.83	0	0.16
ran into	-0.75	0	0	0	0
ran out	-0.52	0	0	0	0
ran the	0.26	-0.48	0	1.04	0
rancher 0	0	0	0	0.14	0
rancher 0 .	0	0	0	0.14	0
random string	0	0	0	-0.09	0
rate	0	0	0	0	0.52
re	0.08	-0.15	0	0	0.74
re added	0	0	0.45	0	0
react	0	0	0	-0.22	0
read	-0.46	-0.32	0	0.24	-0.90
real	0	0	0	0.64	-0.33
really	-0.32	0.15	0	0	0
reason	-0.05	0	0	0	0
reason .	-0.05	0	0	0	0
reason . $	-0.05	0	0	0	0
reauthenticate	0.27	0	0	0.18	0
reboot	0.06	0	0.19	0	0
reboot of	0	0	0.21	0	0
red	0	0	0	0	0.14
redirect	-0.79	0	-1.30	-0.22	0.29
redirect uri	0.38	0.47	0	0	0.45
redirect uri $	0	0.15	0	0	0.50
redirect uri xxx	0	0	0	0	0.07
redirect uris	0	0	0	0	-0.14
redirected	-0.49	0	0	0	0
redirects	0	0	0	0.30	0
redirecturl	0.43	0	0	0	0
redis	0.77	0	0	0	0.25
refresh	-1.28	-0.18	0.22	0	-0.73
refresh the	0	0	0.17	0	0
refresh token	0	0	0	-0.20	0
refreshes	-0.07	0	0.16	0	0
refuses	0.72	0	0	0	0.36
regel	0	0	0	0.63	0
region	0	0	0	0.64	0
register	-0.18	0	0	0	0
registered	0.88	0	0	0.29	0
rein	0	0	0	0.87	0
reinstalled	2.29	0	0	-0.15	1.05
release	-0.64	0	0	1.31	0
released	0	0	0.41	0	0
released with	0	0	0	0.61	0
relevant	0	0.12	0	0	0.34
reload	0.57	0	1.02	0	0.39
reload the	0	0	1.07	0	0
reloads	0.43	0.34	1.66	0	0
remote	0	0	0	0.88	0
remove	0	0	0.23	0	0
remove the	-0.26	0	0	0	0
removed	1.94	0	0	0.34	0
removed the	0	0	0	0	-0.21
removing	0	0	0.22	0	0
removing the	-0.05	0	0.13	0	0
renewed	0.20	0	0	0	0
reopen	0	-0.46	0	0	0
replaced	0	-0.18	0	0.76	0.40
repo	-0.27	0	0	0	0
reproduce	0	0	-0.05	-0.08	-0.65
request	0	0.89	-0.29	0	-0.43
requests	0	0.17	0	0	0
reset	0	0	0.06	0	0.93
reset the	0	0	0.22	0	0
resolve	0.64	0	0	0	0
resolved	-0.24	0	0	-0.58	0
resolved :	0	0	0	-0.56	0
resolved it	0	0	0	0.83	0
resourcerequiresconsent	0	0	0	0	0.17
response	-0.55	0	0	0	0
response time	0	-0.24	0	0	0
restart	1.71	0	1.85	0.82	0.82
restart of	0.70	0	0.37	0.49	0.34
restart the	0	0	0	0	0.14
restarted	2.52	0.10	-0.25	0	1.39
restarted the	0	0	0	-0.12	0
restarting	0	0	0.88	0	0
result	-1.37	0	0	0	0
result :	-0.17	0	0	0	0
result : $	-0.17	0	0	0	0
retry	0	-0.15	1.47	0	0
retry .	0	0	0.17	0	0
retry . $	0	0	0.17	0	0
returns	0	0	0	0	-0.31
review	0	-0.56	0	0	0
right	0	-0.37	0	-0.17	-1.66
right away	-0.23	0	0	0	-0.59
right now	0	0.72	0.33	0	0
roles	0	0	0.07	0	0
roll	0	0	0.14	0	0
rollback	2.01	0	1.86	0	0
rolled	0.40	0.19	0	0	-0.61
rolled back	0	0	0	0	-0.30
rolled back to	0	0	0	0	-0.30
root	0	0	0.37	0.41	0
root url	0	0	0.55	0	0
roughly	0	0	0	0	0.16
round it	0.11	0	0	0	0
route	0	0	0	0	-0.33
row	0	0	0.11	0	0
rsa	0	0	0	0.43	0
rules	0	0	0	0.27	0
run	0	0	0	0	-1.43
run a	0	0	0.06	0	0
run it	0.10	0	0	0	0
run with	0	0	0.17	0	0
running	0.37	0	0	0	0
running .	0.44	0	0	0	0.57
running . $	0.44	0	0	0	0.57
running again	0	-0.30	0	0.23	0
runs	0	-0.38	0.17	-0.15	0
s0	0.60	0	0	0	0
safari	-0.06	0	-0.20	0	0
safe	-0.05	0	0	0	0
said	0.69	0	0.42	0	0
same	0.84	1.40	0	-0.92	1.26
same .	0.49	0	0	0	0
same . $	0.49	0	0	0	0
same 0	0	0.52	0	0	2.14
same error	0	-0.23	0	0	0
same issue .	0	0	0	0	0.07
same message	0	0	0	0	0.09
same message .	0	0	0	0	0.71
same problem	0.14	0	0	0	0
same problem .	0	0	0	0	0.62
same thing	-0.48	-0.19	0	0	0.22
same user	0.23	0	0	0	0
same with	0	0	0	0	-0.10
samesite	0	0.14	0	0	0
saml	-0.67	0.35	-0.11	0	-1.52
saml .	0	0.06	-0.09	0	0
saml . $	0	0.09	-0.08	0	0
saml gui	0	0	0.21	0	0
saml sso	0	0.14	0	0	0
saml0aws	0	0	0.57	0	0
sandbox	-0.11	0	0	0	-0.22
saved	0	0	0	0	0.12
saw	-0.91	0	0	0	0
say	0	-0.35	-0.09	0	0
says	-0.24	0.85	-0.62	-1.16	-0.06
says $	0	0.12	0	0	0
says :	0.27	0	0	0	0
scaled	0.40	0	0.41	0.17	0
schon	0	0.14	0	0	0
screen	-0.25	0.54	0	0	0
screen .	0	0.05	0	0	0.18
screen . $	0	0	0	0	0.33
screenshot	0	0.97	0	-0.67	0.81
screenshot $	0.38	1.17	0	0	0.16
script	0.68	0	0.18	0	0
se	-0.51	0	0.66	0	-0.30
search	-0.50	0	0	-0.57	-0.55
searched	1.62	0	0	0	0
sec	0	-0.49	0	0	0
second	-0.86	0.25	0	0	1.04
second login	0	0	0	0	0.18
seconds	0.85	0.15	0	0	0
seconds .	0.09	0	0	0	0
seconds . $	0.09	0	0	0	0
secret	0.88	-0.63	-0.55	1.30	0
secret in	0	0	0	0.11	0
section	0	-0.09	0	0	0
secure	0	0	0	0	0.30
security	0	-0.59	0	0.41	-0.06
see	0	0	-0.24	-0.99	-0.47
see if	0.63	0	0	0	0
see it	0.07	0	0	0	0
see it on	0.66	0	0	0	0
see that	0.35	0	0	0	0
see this	0	-0.38	0	0	0
seem	0	0	0	0	0.09
seem to	0	0	0	0	0.09
seems	0	0	0	-0.31	0
seems to	0	0.27	0	0	0
seems to be	-0.07	0	0	0	0
seen	0	0	0	0	0.06
sees	0	-0.15	0	0	0
sees the	0	-0.50	0	0	0
seit	-0.24	0	0	-0.46	0
seit heute	0	0	0	-0.14	0
self	0	0	0	0	0.54
self signed cert	0	0.32	0	0	0
sends	0	0.51	-0.23	0	0
sends me	-0.08	0	0	0	0
sends the	0	0	0	0.53	0
sends you	0	0.22	0	0	0
sent	-0.26	0	0	0	-0.17
separate	0	0	0	0.68	0
server	0	0.34	0	0.06	0
server .	0	0	0	0	0.32
server . $	0	0	0	0	0.43
server and	-0.67	0	0	0	0
server log	0	0	0	0	0.18
server pods	0	0	0.29	0	0
server's	0.81	0	0	0	0
servers	0.71	0	0	0.52	0
service	-0.54	0	0	-0.10	0
service and	0	0	0.27	0	0
services	0.96	0	0	-0.06	0
session	0	-0.57	0	1.02	0
session .	0	-1.16	0	0	0
session id	0.64	0	0	0	0
session token	0	0	0	-0.07	0
sessions	0	0	0	0.44	0
set	0.44	0.09	0	0.28	0.09
set it to	-0.36	0	0	0	0
set to	0.40	0	0	0	0
set up	0	0	0	0.49	0
set xxx	0	0	0	0	0.12
setting	0.49	0	-0.20	0	0.20
settings	1.15	-0.70	0.66	0.23	-0.48
settings . $	-0.30	0	0	0	0
setup	0	0	0	0.18	0
several	-0.32	0	0.58	0	0
sfdx	0.56	0	0	0	0
sha	0	0	0	0.45	0
sha 0	0	0	0	0.45	0
short	0	0	0.18	1.06	0
should	-0.85	-0.58	-0.64	0.49	-0.63
should .	0	-0.16	0	0	0
should . $	0	-0.16	0	0	0
should be	0	0	0	-0.24	0
shouldn't	-0.41	-0.48	0	0	0
shows	0.79	1.25	-0.55	-0.92	0.26
si	-0.06	0	1.36	-0.92	0
side	0.27	0	0	0	-0.70
side .	0	0	0	0.44	0
side . $	0	0	0	0.44	0
sign	-0.19	0.50	-0.15	-0.25	0
sign in	-0.64	0.52	-0.25	0	0
sign in logs	0.10	0	0	0	0
sign in with	-0.07	0	0	0	-0.70
sign in works	0	0	0	0	0.25
signature	-0.24	0	0	0	0
signed	0.21	0	-0.27	0	0
signed cert	0	0.32	0	0	0
signed in	0.62	-0.49	0	0	0
signing	-0.98	0	0	0	0
signing key	0	0	0	0	0.13
signs in	0	0	0.12	0	0
silent	0.34	0	0	0	0.16
similar	0	0	0	0	0.63
since	0	0.30	-1.03	0.85	-0.20
since .	0.46	0	0	0	-0.07
since . $	0.46	0	0	0	-0.07
since 0	0	0	0	0	-0.27
since 0 :	0	0	0	0	-0.08
since i	-0.42	0	0	0	0.06
since then	-0.62	0	0	0	0
single	0.15	0	0	0	0
single page	0	0	0	0.32	0
site	-0.17	0	0.23	0	-0.30
site .	0	0	0.33	0	0
site . $	0	0	0.38	0	0
site's	0	0	0.36	0	0
slash	0	0	0	0.53	0
small	0	0	0.08	0	0
so	0	-0.15	0.32	0.09	-0.31
so . $	-0.28	0	0	0	0
so :	0	0	0	0	0.54
so far	1.16	0	0	0	0.05
so far .	0.11	0	0	0	0.46
so for	0	0	1.08	0	0
so i	0.19	-0.27	0.56	0	0
so i'd	0	0	0	0.23	0
so it's	0	0	1.45	0	0
so that	-0.48	0	-0.25	0	0
so that's	0.67	0	1.00	0	0
so the	0	0.80	0	0.94	0
so the session	0	0	0	0.65	0
so users	0	0	0.23	0	0
software	0	0.20	0	0	0
solution	-0.10	0.13	0	0	0
solve	0	0.80	0	0	0
solved	1.50	-0.45	1.16	1.64	-0.19
solved $	0	0	0.35	0	0
solved it	0	0	-0.31	0.75	0
some	0	0.80	0	-0.79	-0.21
some days	0	0	0	0	0.19
some of	0	0	0.17	0	0
somebody has	0	0	0.24	0	0
someone	0	-0.73	0	0	-0.08
something	0	0.39	0	-0.52	0
something in	0	0.44	0	0	0
something in the	0	0.41	0	0	0
sometimes	0	0	0.67	0	-0.20
sono	-0.21	0.46	0	0	0
sonoma	0	0	0	0.33	0
soon as	0.12	0.63	0	0	0
sorry	-0.73	-0.78	0	0	0
souci	-0.14	0	0	0	0
souci .	-0.08	0	0	0	0
souci . $	-0.08	0	0	0	0
source	0.26	0	0	0	0.40
sp	0	0	0	0	-0.14
sp .	0	0	0.19	0	0
sp and	0.24	0	0	0	0
spa	0	0	0	0	0.08
specific	0	0	1.45	0	0
split	0.76	0	0	0.56	0
ssl	0	0	0	0.56	0
ssl cert	0	0	0	0.40	0
ssl cert file	0	0	0	0.40	0
sso	-0.61	0.86	0	-0.48	-0.13
sso configuration	0	0	0	0.89	0
sso in	0	0	0	0	-0.17
sso login	0	0	0.08	0	0
stack	0.07	0	0	0	0.24
stack overflow	0.07	0	0	0	0.39
stack overflow answer	0.07	0	0	0	0.39
stackoverflow	1.12	0	0	0	0
stand	0	0	0	0.82	0.07
start	0	0	0	-1.23	-0.34
starting	0	0	0.38	0	0
starts	0.51	0	0	0	0
startup	0.17	0	0	0	0
state	0	0	-0.29	-0.41	-0.58
static	0	0	0	0.10	0
status	-0.66	0	0	0	0
status page	0	-0.19	0	0	0
stays	0	0	0	0	2.06
stays .	0	0	0	0	0.35
stays . $	0	0	0	0	0.35
step	0	0.17	0	0	0
steps	0	0.44	0	0	-0.37
still	0.60	0.55	-1.06	-0.15	2.57
still 0	0	0.32	0	0	0.72
still get	0	0	0	0	0.59
still has	0	0	0	0	0.07
still has the	-0.39	0	0	0	0
still the	0	0	0	0	0.25
still there	0.38	0	0	0	0
still xxx	0.45	0.51	0	0	1.28
still xxx .	0.84	0.56	0	0	0.58
stopgap	0	0	0.24	0	0
storage	0.57	0	0.22	0	0
store	0.37	-0.14	0	0	0.35
stores	0	0	0	-0.17	0
straight	0	0	-0.16	0	0
strict	0	-0.08	0	0.41	0
stuck	0	0	0	0	1.39
stuck at	0	0	0	0	1.31
succeed	0.43	0.22	0	0	0
succeeds	0	0	1.15	0	-1.08
succeeds .	0	0	0.88	0	-0.57
succeeds . $	0	0	0.88	0	-0.57
success	0.99	0	-0.14	0	0
successful	-1.22	0	0	0	0
such	0	-0.19	0	0	0
suggested	1.74	0	0.54	0	1.59
suggestion	0	0.07	0	0	0
support	0	0	0.33	0	0
sur	0.74	0	0	0	-0.30
sure	0.40	0	0	-0.11	0
sure .	0	0	0	0	0.25
sure . $	0	0	0	0	0.25
switch	0.18	0.27	0.22	-0.65	0
switched	1.40	0	0.26	0	0.13
switched off	0	0	0.17	0	0
switched to	0	0	0	0	0.10
sync	0.65	0	-0.07	0	0
sync .	0	0	0	0.36	0
sync . $	0	0	0	0.36	0
system	0	-0.23	0	-0.75	0
system :	0	0	0	0	0.39
t	0	0	0	0	0.26
tab	0	0.47	0.50	0	0
tag	0	1.05	0	0	0
take	0	0	0	0	0.24
take that	0	0	0	0.83	0
take the	0.08	0.32	0.92	0	0
taken	0	0.08	0	-0.32	0
takes	-0.72	0	0.72	0.28	0
takes the	0	-0.32	0	1.17	0
team	-0.73	0.27	0	0	0
teams	-0.65	0.22	0	0	0
tell	-0.40	-0.56	0	0	-0.16
temporary	0	0	0.35	0	0
ten	0.54	0	0	0	0.64
tenant	-0.45	0.58	0	-0.13	0.13
terminal	0.08	0	0	0	0
terraform	0.89	0	0	0	0
test	0.33	-0.92	-0.05	0	0
tested	1.91	-0.87	0	-1.33	-0.72
tested .	0	0	0	0	-0.05
tested . $	0	0	0	0	-0.05
testing	0	0	0	0	0.05
than	-0.90	0	0	0	-0.24
thanks	-0.40	0	0	-0.52	0
thanks !	-0.31	0	0	0	0
thanks ! $	-0.32	0	0	0	0
thanks $	0	-0.05	0	0	0
thanks for	-0.19	0	0	-0.31	0
that	0.06	-0.68	0.47	0	-0.78
that .	-0.19	0	0	0.31	-0.07
that . $	-0.19	0	0	0.32	-0.07
that did	0	0	0	-0.28	0
that doesn't	0	0	0	-0.11	0.28
that helps	0	0	0.18	0	0
that i	-1.84	0	-0.29	0	0
that in	0	0	0	0	0.33
that in the	0	0.27	0	0	0.46
that it	0	0	0.49	-0.16	0
that one	0.13	-0.47	0	0	0
that one .	0.58	0	0	0	0
that the	0.10	0	-0.75	0	0
that they	0	0	0.35	0	0
that xxx	0	0	0	0	0.16
that's	-0.12	-0.24	0.35	-0.66	-1.02
that's a	0	-0.19	0	0	0
that's what	0.59	0	0	0	0
that's where	0	0	0.12	0	0
the	0.30	-0.77	0.34	0.14	0
the . .	0	0	0.39	0	0
the 0 .	0	-0.52	0	0	0
the 0 page	0	0	0	0	0.54
the account	0.39	0	0	0	0
the admin	0	0.23	0	0	0
the api	0.66	-0.45	0	0	0
the apiserver	0	0	0	0	0.61
the app	-0.80	0	-0.72	0.10	-0.12
the app in	0	0	0	1.10	0
the app's	0	0.70	0	0	0
the authentication	0	-0.10	0	0	0
the aws	0	0	0.56	0	0
the base	0.26	-0.86	0.77	0	0
the browser	0	0	-0.33	0	0
the browser i	0.12	0	0	0	0
the browser's	0	0	0.26	0	0
the button	0	0	0.21	0	0
the cache	0.73	0	0.08	0	-0.31
the callback	0.86	0	0	0	0.24
the captcha	0	0	0	0	0.84
the captcha .	0.61	0	0	0	0
the cause	-0.10	0	0	0	0
the cert	0	0	0	0.52	0
the certificate	-0.48	0	0	0	0
the claims	0	0	0.43	0	0
the cli	0.45	0	0	0	0
the client	0	0	0	0.63	0
the clock	0	-0.25	0	0	0
the code	0	0	0	0.81	0
the consent	-0.83	0	0	-0.06	0
the console	0	0	0.20	0	0
the cookie is	0	0	0	0.09	0
the cookies	-0.28	0	0	0.39	0
the default	1.75	0	0.86	0	0.44
the default browser	0.06	0	0	0	0
the developers	0	-0.22	0	0	0
the dex	-0.19	0	0	0	0
the docs	-0.15	0	0	0	0
the email	0	0.32	0	0	0
the end	0.17	0	0.67	0.39	0
the end of	0	0	0.27	0	0
the error	0	-0.07	0	0	0.09
the error $	0	0.07	0	0	0
the error is	0.06	0	0	0	0
the error message	0	0.57	0.15	0	0.75
the errors	-0.26	0	0	0	0
the exact	0	-0.45	0	0.07	0
the example	0.35	0	0	0	0
the example app	0.39	0	0	0	0
the extension	0.06	-0.10	0	0.13	0
the first login	0	0	0.19	0	0
the fix	-0.33	0	0.13	0.88	0
the fix .	0	0	0	0.34	0
the fix is	0	0	0.09	0	0
the google	0.61	0	0	0	0
the group	0	0	0	0.28	0
the identical	0	0	0.32	0	0
the identity	0	0	0	0.26	0
the idp	0	0	0	0.14	0
the image	0	-0.19	0	1.36	0
the integration	0.24	0	0.43	0.66	0
the issue	0	0.18	0	0	0
the issuer	0	0	0	0.92	0
the job	0	0	0.12	-0.16	0
the key	0	0	0	0	0.07
the last	-0.06	0	0	0	0
the latest	0	-0.07	0	0.79	0
the latest version	0	0	0	0.82	0
the ldap	0	0	0.51	0	0
the library	0	-0.10	0	0	0
the log	-0.16	0	0	0	0
the login	-0.19	-0.26	0	-0.63	-1.47
the login popup	0	0	0	0	-0.33
the login prompt	0.53	0	0	0	0
the loop	0	0	0	0	1.03
the manifest	0	0	0	0.18	0
the message	0	-0.23	0	0	0.08
the metadata	-0.10	0	0	0	0
the mismatch	0	0	0	0	0.09
the moment	-0.44	0	0	0	0
the native	0.12	0	0	0	0
the network	0	0	0	0.23	0
the new	0.50	-0.07	-0.44	0.19	0
the new one	-0.20	0	0	0	0
the next	0.48	-0.71	0	0	0
the nginx	-0.87	0	0	0	0
the nodes	0	0	0	1.13	0
the notification	0	0	0.22	0	0
the oauth	0.43	0	0	-0.16	0
the oidc	0	0	0.77	0	0
the okta	0	0	0	0	0.36
the old	0.10	-0.06	0.25	0.54	-0.79
the old one	-0.18	0	0	0	0
the only	0	0	0.77	0	0
the only way	0	0	0.95	0	0
the operator	-0.15	0	0	0	0
the other	-0.36	0	0	0.48	0
the other one	0	0	0	0.13	0
the others	0	0	0.23	0	0
the output	0.42	0	0	0	0
the page	-0.17	0	0	0	0
the password	0	0	-0.55	0	0
the past	0	-0.19	0	0	0
the patch	0	0	0	1.41	0
the phone	-0.58	0	0	0	0
the plugin	0	0.58	0	0	0
the pod	0.42	0	0	0	0
the popup	0.11	0	0	0.40	0
the problem	0	0	0	-0.08	0
the provider	0	0	0	-0.36	0
the proxy	0.95	0	0	0	0
the re	0	0	0	0.45	0
the real	0	0	0	0.14	0
the reason	0	-0.43	0	0.06	0
the redirect	0	0	0	0.36	0.69
the redirect uri	0	0	0	0.69	-0.46
the redirect url	0.19	0	0	0	0
the refresh	0	0	0	-0.18	0
the registered	0.14	0	0	0	0
the release	0	-0.26	0	0	0
the root	0	0	0.72	0	0
the same	-0.54	0.46	0.44	-0.61	-0.06
the same .	0.47	0	0	0	0.94
the same as	-0.34	0	0	0	0
the same error	-1.12	-0.27	0	0	-1.38
the same thing	-0.32	0	0	0	-0.10
the secret	-0.69	0	0	-0.39	0
the server	-0.10	0	0	0	0.15
the server log	0	0	0	0	0.18
the service	0	0	0.32	0	0
the setting	0.55	0	0	0	0.15
the sign	0.50	0	0	0	0
the sign in	0.50	0	0	0	0
the signature	-0.49	0	0	0	0
the site	0	0	0.35	0	0
the spa	0	0	0	0	0.25
the sso	0	0	0	0.47	0.72
the sso configuration	0	0	0	0.89	0
the system	0	-0.31	0	0	0
the tab	0	0	0.55	0	0
the tenant	0	0	0	0	0.39
the time	-0.11	0	0	0	-0.26
the token	0.30	0.44	0	0	0
the token .	0	0	0	0.09	0
the token is	1.10	0	0	0	0
the trailing	-0.26	0	0	0.10	0
the trick	0	0	0.46	0	0
the two	0	0	-0.79	-0.45	0
the ui	0	0	-0.27	0	0
the update	0.34	0.36	0	0	0.55
the url	0	0	0.42	0	0
the user	-0.14	0	0	0.38	-0.44
the user's	0	0	0.46	0.55	0
the user's password	0	0	0.70	0.40	0
the vault	0.69	0	0	0	0
the verification	0	0	0	0.20	0
the very same	0.14	0	0	0	0
the vpn	0.95	0	1.01	0	0
the way	0.10	0	0.26	0	0
the weekend	0	0.19	0	0	0
the windows	0.20	0	0	0	0
the wrong	0.12	0	0	0	0
the xxx	0	-0.97	0.15	-0.67	0
their	0	0	-0.40	0	0
them	0	0	0.53	0	0
then	-0.24	0.45	0.32	0	0
then $	0.06	0	0.09	0	0
then :	0	0.52	0	0	0
then : $	0	0.07	0	0	0
then a	0	0	0	0.25	0
then i	0.21	0	0	0	0
then the	0	0	0	0	1.17
there	0	0	-0.63	-0.85	0.46
there $	0.55	0	0	0.13	0
there ?	0	-0.21	0	0	0
there ? $	0	-0.21	0	0	0
there the	0	0	0	0.10	0
there was	0	0	0.28	-0.15	0
there were	0	-0.14	0	0	0
there's	-1.25	0	-0.72	0.26	0
there's no	0	0	0	0	-0.52
these	1.09	0	0.90	-0.08	1.27
they	0.81	0	0	0.31	0.90
they don't	0.24	0	0	0	0
they should	0	0	0	0.34	0
they're	0.07	0	0	0.97	0
thing	-0.15	-0.53	0.36	0.25	0
thing :	0	-0.40	0	0	0
thing that	0	0	0.60	0	0
things	0	0	0	0	0.30
third	-0.38	0	0	0	0
third party	0	-0.44	0	0	0
this	-0.52	0	0	0.25	-0.40
this $	0	1.44	0	0.19	0
this .	-0.14	0	0	0	0
this . $	-0.14	0	0	0	0
this :	-0.57	-0.70	0.53	0	0
this : $	0	0	0	0.24	0
this is	0.11	0	0.20	0	0
this issue	0	0	0	0	-0.50
this morning	0	0.10	0	0	0
this on	0.14	0	0	0.22	0
this one	0	-0.45	0	0	0
this problem	0	0.18	0	0	0
this release	0	0	0	0.12	0
this thread	0	-0.28	0	0	0
this time	0	0	0	0	0.36
those	0.70	0	0	0	0
though	0	0	0.15	0	-0.41
though .	0	0.11	0	0	-0.12
though . $	0	0.11	0	0	-0.12
three	0	0	0	-0.76	0.38
through	0.77	0.11	0.43	-0.32	0.13
through .	0.36	0	0.50	0	0
through . $	0.36	0	0.50	0	0
through a	0	0	1.22	0	0
through the	0.53	0	-0.52	0	0
throws	0	0.34	0	0	0
thumbprint	0	0	0	0	0.13
thx	0	0	-0.13	0	0
ticket	0	0.41	0	0	0
ticket .	-0.35	0	0	0	0
ticket . $	-0.35	0	0	0	0
time	-0.67	0	0.55	-0.10	0.26
time $	0.13	0	0.74	0	0
time .	0	0	-0.42	0	0.09
time . $	0	0	-0.37	0	0.09
time :	0	-0.25	0	0	-0.29
times	0.28	0	0	0	0
tls	0	-0.16	0.45	0	0
to	0.05	0.24	0.21	-0.55	-0.32
to . $	0	0	0.27	0	0
to 0	0.91	0.29	0	0	0.38
to 0 .	0.15	0	-0.55	0	0.14
to authorize	0	0	0	0	0.14
to be	0	-0.19	0	-0.07	-0.42
to be in	0	0	0	0.14	0
to be sure	0.17	0	0	0	0
to do	-0.62	-0.13	0	0	0
to do with	0	-0.58	0	0	0
to find	0.25	0	0	0	0
to get	-0.20	0	0.39	0	0
to get the	0	0	0	0.32	0
to have	-0.06	0.08	0	0	0
to log	-0.82	0	0	0	0
to log in	-0.67	0	0	0	0
to login	0.08	0.29	0	0	1.00
to me	-0.26	0	0	0	0
to my	0.96	0	0	0	0
to no	0.08	0	0	0	0.07
to no avail	0.08	0	0	0	0
to reproduce	-1.15	0	0	0	0
to run	0	0	0.07	0	0
to see	0.54	0	0	0	0
to see if	0.39	0	0	0	0
to set	0	0	0	0.06	0
to the	0	0.19	-0.63	0.37	0.30
to the idp	0	0	0	0	0.53
to the new	0	0	0	0.60	0
to the real	0	0	0	0.67	0
to work	0	0	0	0	1.55
to work with	0	0	0	0	0.57
to xxx	-0.29	-0.54	-0.09	0.13	0
to xxx .	-0.05	0	0	0	0
toast	0	0	0	0.18	0
today	-1.98	0.11	0	0	0.06
today . $	0	0	0	0.06	0
today the	0	0	0	0	0.51
todos	0	0	0.71	0	0
token	0	0.33	0	0.23	0
token $	-0.29	0	0	0	0
token .	0	-0.38	0	1.02	0
token . $	0	0	0	0.06	0
token is	0.77	1.01	0	0	0
token with	0	-0.08	0	0	0
token 交换请求失败	0.11	0	0	0	0.22
token 交换请求失败 :	0.11	0	0	0	0.22
tokens	0	0.80	0	0.48	0
told	0	0.36	0.82	-0.60	0
told to	0	0	0.38	0	0
tomorrow	0	0.10	0	0	0
tomorrow .	0	0.06	0	0	0
tomorrow . $	0	0.06	0	0	0
too	0	0.80	-1.47	-0.35	0
too many	0	0	0	0.14	0
took	0.96	-0.40	0	0	0
took the	0	0	0	0.47	0
top	0.37	0	0	0	0
touch	-0.05	0	0	0	0
toujours	0	0.34	0	0	0.95
tout	-0.11	0	0	0	0
trace	0.44	0	0	0	0.69
traefik	0	0.40	0	0	0
trailing	-0.29	0	0	0.10	0
trick	0	0	0.46	0	0
tried	2.20	-0.09	-0.51	-1.60	1.73
tried to	0	-0.29	0	0	-0.64
tried xxx	-0.23	0	0	0	0
trouble	0	0.11	0	0	-0.40
true	0.08	0	0	0	0
true $	-0.11	0	0	0	0
true .	-0.08	0	0	0	0
true . $	-0.08	0	0	0	0
true and	0.41	0.62	0	0.36	0
true it	0.28	0	0.32	0	0
trust	0	-0.43	0	0	0
try	-0.92	-0.23	0	0	-1.08
try again	0	0	0	0.09	0
trying	0	0.56	0	0	0
trying to	0	0.38	0	0	0
tu	0	-0.57	0	0	0
turned	0.35	0	0	-0.65	0.39
turns	0	0	0	0	0.23
turns out	0	0	0	0.35	0
twice	0.76	0.13	0	-0.05	0
two	-0.12	-0.34	0	0.22	0.23
two hours	0	0.36	0	0	0
type	0.29	0.90	0	0	0
u0	0.13	-0.87	0	-0.19	0
u0 !	0	0	0.20	0	0
u0 ! $	0	0	0.20	0	0
u0 $	-0.33	-1.41	0	0	0
u0 .	0	0.14	0	0	-0.08
u0 . $	0	0.14	0	0	-0.08
u0 could	0	0	0	0	0.40
u0 could you	0	0	0	0	0.40
u0 that	0	0.30	0	-0.27	0
u0 u0	0	0	0	0	0.35
u0 wrote	0.36	0	0	0	0
ubuntu	0	0.21	0	0	0
uhr	0	-0.19	0	0	0
ui	-0.80	0	0	0	0
un	0	-0.10	0	0.70	0
unable	0	-0.07	0	0	0
unable to	0	-0.07	0	0	0
unauthorized	0	0.15	0	0.39	0
unchanged	0	0	0	0	0.58
und	-0.28	-0.14	0.54	0	0
under	0	-0.40	0	0.23	0
under 0	0	0	0	0.31	0
unfortunately	0.31	0.87	0	0	0.66
uninstall	0	-0.23	0	0	0
uninstall the	0	-0.23	0	0	0
unit	0	0	0	0.33	0
unknown	-0.37	0	0	0	0
until	-0.98	-0.54	1.52	-0.62	-0.19
until then	0	0.13	0	0	0
up	-0.32	0.13	-0.98	0.37	0
up :	0	0	0	0.12	0
up again	0	0	0	0.11	0
up on	0	0	0	0	0.50
up xxx	0	0	0.27	0	0
update	0	0	0	0.41	0
update :	0.26	0	0	0	0
update the	0	0	0.52	0	0
updated	0.34	0	-0.07	0.40	0
updated to	0	0	0	-0.06	0
updating	0.38	0.20	0	0	0
updating the	0.43	0	0	0	0
upgrade	0	0	-0.17	0.47	-0.09
upgraded	0	0	0	0	0.59
upgraded to	0	0	0	0.06	0.84
upgraded to 0	0	0	0	0.18	0.84
uploaded	-0.78	0	0	0	0
uri	0.47	0	0	0	0.41
uri $	0	0.15	0	0	0.50
uri xxx	0	0	0	0	0.06
uris	0	0	0	0	-0.14
url	0	0	0	0.56	0
url .	-0.71	0	0	0.12	0
url . $	-0.71	0	0	0.13	0
url :	0	0.38	0	0	0
url in the	0.12	0	0	0	0
url is	0	-0.18	0	0	0
url xxx $	0	0	0	0	0.08
urls	0	0	0	0	1.31
us	0.21	-0.10	0	0	-0.07
us the	0	0.42	0	0	0
use	-0.13	0.25	0	-0.24	0
use .	0	0	0	0	0.26
use . $	0	0	0	0	0.26
used	0	0.87	0	0	0
user	0.06	0	-0.37	0	-0.28
user and	0	0.07	0	0	0
user is	0	0	0	0	0.25
user is not	0	0	0	0.16	0
user name	0	0	0	0.28	0
user's	-0.43	0	0.37	0.53	0
user's password	0	0	0.63	0.40	0
useragent	0	0.98	0	-0.58	0
userinfo	0.33	0	0	0	0
username	0	0	0.55	0	0
username password	0	0	0.34	0	0
users	0	0	0.60	0	-0.53
users are	0.26	0	0.40	0	0
users can	0	0	-0.25	0	0
users can log	0	0	-0.25	0	0
using	0	0	0	0.06	0
utc	0	0	0	0	0.07
v0	0	0	0	-0.15	0
v0 .	0	-0.33	0	0	0
validation	0	0	0.72	0	0
value	0	0	0	0	-0.11
values	0.49	0	1.22	0	0
var	0	0.72	0	0	0
vault	0.13	0	0	0	0
verbose	0	0	0	0	0.15
verification	0	0	0	0.12	0
verifier	0.76	0	0	0	0
version	-0.78	0	0	0	-0.27
version 0	0	0	0.78	0	0
version of	0	0	0	0	0.11
version of the	0	0	0	0	0.13
versions	-0.35	0	0	0	-0.55
very	0	0	0	-0.18	0
very same	0.14	0	0	0	0
via	0	0.11	-0.82	0	0
vide	0.10	0	0.43	0	0
vide le	0.10	0	0.48	0	0
vm	0	0	0	0.40	0
volume	0	0	1.18	0	0
vpn	0.59	0	0.64	0	0.14
vpn .	0.16	0	0.20	0	0
vpn . $	0.16	0	0.23	0	0
vs	0	0	0	0.09	0
vue	-0.53	0	0	0	0
w	-0.47	0	0	0	0
wait	0	-0.73	0	0	0
waiting	0	-0.14	0	0	0
want	0	0.26	0	0	0.47
want it	0	0	0.36	0	0
wanted	0	0	-0.15	0	0
wants	0	0	0.44	0	0
wants the	0	0	0	0.21	0
was	0	-0.95	-0.69	1.72	-0.44
was 0	0	0	0	0.97	0
was a	0	-0.29	0	0	0
was asked	0	0.36	0	0	0
was fine	0	0.17	0	0	0
was in	0	0	0	0	0.43
was it	-0.76	0	0	0.07	0
was missing	-0.22	0	0	0.49	0
was on	0.64	0	0	0	0
was the	-0.12	0	0	0.41	0
was what	0	0	0	1.52	0
wasn't	0.50	0	0	0	0
way	0.38	0.44	1.12	0	0.09
way .	0	0	0	0	-0.09
way out	0.67	0	0.31	0	0.81
way to	0	0.71	0.44	0	0
we	-0.92	-0.76	0	-0.88	-0.68
we can	0	-0.76	0	0	0
we can't	0	0	0	0	0.33
we had	0	0	-0.27	0	0
we run	0	0.07	0	0	0
we see	0	0	0.33	0	0
we're	-0.40	0.21	0	0	-0.40
we've	0.16	0	0	0	0
web	-0.21	0	0.45	0	0
web app	0	-0.17	0	0	0
website	0	0	0	0	-0.48
week	0	1.33	0	0	0.63
weeks	0	0	0	0	-0.25
well	0	0.25	0.51	0	0.10
well .	-0.34	0	0	0	0
well . $	-0.27	0	0	0	0
well and	0	0	0	0.44	0
went	1.58	0	0	-1.26	0.19
went through	0	0	-0.74	-0.46	0.20
were	-0.13	-0.20	-0.28	1.10	0
weren't	0	0	0	0.14	0
what	0	-0.23	0.09	0.11	-0.40
what am	0	0.26	0	0	0
what am i	0	0.26	0	0	0
what did	0.23	0	0	0	0
what do	0.06	0	0.10	0	0
what do you	0.09	0	0.11	0	0
what i	-0.26	0	0	0.61	0
what it	0	-0.06	0	0	0.11
what's	0.15	0	0	0	0
what's left	0	0	0.26	0	0
when	-0.26	0.13	-0.15	0.84	-0.43
when a	0	0.25	0	0	0
when i	0.31	0.84	0	0	0.37
when it's	0	0	0	0.07	0
when we	0	0.40	0	0	0
when you	0	0	0	1.40	0
where	0	-0.13	0	0	0
whether	0	0	0	0	0.37
which	0.94	0	0.51	0	0.20
which i	0	0	0	-0.25	0
which is	0	0	0.63	0	0
while	-0.29	0.14	0	0	0.66
while .	0	0	0.16	0	0
while . $	0	0	0.16	0	0
who	-1.65	-0.30	0	0	0
whoever	0	-0.30	0	0	0
whole	0	0	0	-0.19	0
why .	0.42	0	0	0	0
why . $	0.42	0	0	0	0
wieder	0	0	0.47	0.10	0
wieder .	0	0	0.72	0	0
wieder . $	0	0	0.72	0	0
will	0	-0.66	0	0.18	0
will be	0	0	0	0.41	0
will be in	0	0	0	0.72	0
will do	0	0	0	0.21	0
window	-0.18	0	0	0	-0.14
windows	0.83	0.78	0	0	0
windows 0	0	0.79	0	0	0
with	0.20	0	0	0.15	-0.24
with $	-0.22	0	0	0	0
with 0	0	0.51	0	0.13	-0.29
with 0 .	-1.09	0.68	0	0.10	0
with :	0	0	0	0.16	0
with a	0	-0.17	0.16	0	0
with an	0.97	-0.73	0	0	0
with an app	0.59	0	0	0	0.51
with and	-0.15	0	0	0	0
with and without	-0.15	0	0	0	0
with another	0	0	0	0	1.07
with debug	0.10	0	0	0	0
with either	-0.25	0	0	0	0.18
with invalid	0	0	0	0	0.76
with it	-0.31	0	-0.55	0	0
with my	0	0	0	-0.09	0
with no	-0.63	0	0	0.47	0
with one	0	0	0.34	0	0
with our	0	-0.13	0	0	0
with that	2.22	0	1.34	0	0
with the	0	0	-0.49	0.62	0.19
with the fix	0	0	0.08	0	0
with the old	0	0	0	0.68	0
with the same	0.36	0	0.40	0	-1.00
with the token	0	0	0	0.22	0
with this	-1.23	-0.42	0	0.31	0
with xxx	-0.48	-0.73	0.74	0	0
with xxx .	0	0.34	0.11	0	0.17
with xxx and	0	0	0.53	0	0
with your	0.21	0	0	0	0
within	0.96	0.49	0	0	0.15
within 0	0.24	0	0	0	0
without	0.17	-0.70	0.57	0.09	-0.23
without a	0	0	-0.08	0	0
without complaint	0	0	0.21	0	0
without it	-0.12	0	0	0	0
without the	0	0	0.10	0	0
won't	0	0.40	0	0	0
wordpress	-0.80	0	0	0	0
work	-0.21	0.14	0	0	0
work either	0.44	0	0	0	0
work either .	0	0	0	0	-0.22
work with	0	0	0	0	0.47
workaround	-0.29	0	1.19	0	0
workaround :	0	0	0.26	0	0
worked	0	0.23	-0.11	-0.37	0
worked .	0	0	0	-0.33	0
worked . $	0	0	0	-0.33	0
worked for	0	0	0	0	0.25
worked for me	0.10	0	0	0	0.32
working	0.26	0	0.49	-0.39	-0.40
working .	0.08	0	0	0	0
working . $	0.08	0	0	0	0
working fine	-0.54	-0.07	0.28	0	0
works	0.06	0	1.15	-0.07	0
works .	-0.16	0.23	0.32	0	0.19
works . $	0	0	0.44	0	0.24
works again	0	0	0.44	0	-0.35
works but	1.07	0	1.59	0	0
works for	-0.12	0	0	0.43	0
works for me	0	0	0	0.47	0
workspace	-0.39	0	0	0	0
would	-1.04	0	-0.13	0	0
would you	0	0.12	0	0	0
wrong	0.21	-0.17	0	0	-0.11
wrote	0	-0.63	0	0.65	0
x	-1.64	-0.22	0	0.45	-1.27
x .	0	-0.17	0	-0.31	0
x forwarded	0.14	0	0	0.41	0
x forwarded proto	0.25	0	0	0	0
x this	0	0	0	0.83	0
x0	0	1.25	0	0	0.21
xml	0	0	0	-0.22	0
xxx	0.10	0.17	0.66	0.21	0
xxx $	-0.23	0.88	0	-0.42	-0.18
xxx .	-0.27	0.78	0.07	-0.63	0
xxx . $	0	0.63	0.21	-0.54	0
xxx 0	0	0.05	0	0	0
xxx :	0.54	0	0	0	0
xxx : xxx	0.60	0	0	0	0
xxx ?	0	-0.34	0	0	0
xxx ? $	0	-0.34	0	0	0
xxx after	0	0	0	0	1.16
xxx all	0	0	0	0.43	0
xxx and	-0.64	0	0	0	0
xxx and xxx	0.61	0	0	0	0
xxx as	0	0	0.39	0	0.29
xxx by	0	-0.26	0	0	0
xxx does	0	0	0	0	-0.29
xxx en	0	0	0	0	0.32
xxx for	0	0	0	0	0.19
xxx i	1.49	0	0	0	0.84
xxx in	0	-1.02	0	0	0
xxx in the	0	0	0	-0.39	0
xxx on	-0.69	0	0	0	-0.91
xxx on the	-0.34	0	0	0	0
xxx or	0	0	0.07	0	0
xxx to	0.11	-0.60	0	0	0
xxx was	0	-0.20	0	0.65	0
xxx which	0	-0.25	0	0	0
xxx with	0	0.26	1.22	0	0
xxx with the	0	0	0.34	0	0
year	-1.31	0	0	0	0
yep	0.10	0	0	0	0
yes	0	0	0	-0.24	0.19
yes .	0	0.36	0	0	0.63
yes . $	0	0	0	0	0.71
yes i	0	0.34	0	0	0
yes the	0	0	0	0.26	0
yesterday	-0.21	0	0	-0.32	0
yet	-0.57	0	0	0	0
you	-0.65	-1.66	0	-0.11	-0.83
you advise	0	0	0.13	0	0
you can	0.11	0	0	0	0
you find	0	0.37	0	0	0
you get	0	-0.50	0	0	0
you have	0.12	0	0	0.25	0
you have to	0	0	0	0.39	0
you need	0	0.16	0	0	0
you said	0	0	0.46	0	0
you say	0.60	0	0	0	0.14
you set	0.10	0	0	0.38	0
you're	-0.96	0	0.82	0	0
you're in	0	0	1.15	0	0
you've	0	0	0.28	0	0
your	-0.67	-1.46	0	-0.34	-1.97
your case	0	0.29	0	0	0
your own	0.58	0	0	0	0
yours	0	-0.31	0	0.41	-0.61
z	0.05	0	0	0	0.58
zero	0	0	0	0	0.13
zip	0	0	0	0.28	0
в	0.53	0	0	1.13	0.67
交换请求失败	0.11	0	0	0	0.22
交换请求失败 :	0.11	0	0	0	0.22
交换请求失败 : error	0.11	0	0	0	0.22
和	2.01	0	0	0	0
失败	0	0.71	0	0	0.83
授权	-0.06	0	0	0	0
授权 错误	-0.06	0	0	0	0
授权 错误 :	-0.06	0	0	0	0
的	1.04	0	0	0	0
谢谢	0.86	0	0	1.58	0
谢谢 $	0.88	0	0	0.20	0
错误	-0.06	0	0	0	0
错误 :	-0.06	0	0	0	0
错误 : oauth	-0.06	0	0	0	0
🎉	-0.38	0	0	0	0
👍	0	-0.74	0	0	0
👍 $	0	-0.57	0	0	0
😬	0	-0.21	0	0.18	0
🤔	0	-0.20	0	0	0.42
🤔 $	0	-0.21	0	-0.12	0.06
`;
