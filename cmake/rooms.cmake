# SPDX-FileCopyrightText: 2026 helder contributors
# SPDX-License-Identifier: EUPL-1.2
# helder_room(NAME USES room… LINKS target…): one folder, one static library helder_NAME, one namespace helder::NAME.
# Every .cpp in the folder belongs to it; there is no list to keep.
function(helder_room name)
  cmake_parse_arguments(ROOM "" "" "USES;LINKS;LINKS_PUBLIC" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
  if(NOT sources)
    file(WRITE ${CMAKE_BINARY_DIR}/empty.cpp "")
    set(sources ${CMAKE_BINARY_DIR}/empty.cpp)
  endif()
  add_library(helder_${name} STATIC ${sources})
  target_include_directories(helder_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR}/include)
  list(TRANSFORM ROOM_USES PREPEND helder_)
  target_link_libraries(helder_${name} PUBLIC ${ROOM_USES} ${ROOM_LINKS_PUBLIC} PRIVATE helder_flags ${ROOM_LINKS})
endfunction()
